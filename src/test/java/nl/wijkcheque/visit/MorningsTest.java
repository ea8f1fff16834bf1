package nl.wijkcheque.visit;

import static nl.wijkcheque.planning.Neighbourhood.DAY;
import static nl.wijkcheque.planning.Neighbourhood.NINE;
import static nl.wijkcheque.planning.Neighbourhood.refused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.LocalTime;
import java.util.List;
import nl.wijkcheque.TestService;
import nl.wijkcheque.catalogue.Wording;
import nl.wijkcheque.fixture.Api;
import nl.wijkcheque.participant.AbsenceKind;
import nl.wijkcheque.participant.Deployable;
import nl.wijkcheque.participant.Participants;
import nl.wijkcheque.participant.TravelMode;
import nl.wijkcheque.planning.Neighbourhood;
import nl.wijkcheque.resident.Locations;
import nl.wijkcheque.shared.Location;
import nl.wijkcheque.shared.Minutes;
import nl.wijkcheque.shared.ParticipantId;
import nl.wijkcheque.shared.Period;
import nl.wijkcheque.shared.RefusalCode;
import nl.wijkcheque.shared.ResidentId;
import nl.wijkcheque.shared.VisitId;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

final class MorningsTest {

    private final Neighbourhood here = new Neighbourhood();
    private final Mornings mornings = TestService.bean(Mornings.class);
    private final ParticipantId samira = here.someone();
    private final ParticipantId joost = here.someone();

    @AfterEach
    void backToNow() {
        TestService.clock().reset();
    }

    @Test
    void peopleWhoGoTogetherAreACrewWithItsVisitsInOrderAndWhoAlsoGoesElsewhereIsNamed() {
        VisitId later = here.planned(here.garden, 60, DAY, LocalTime.of(11, 0), samira, joost);
        VisitId first = here.planned(here.garden, 60, DAY, NINE, samira, joost);
        VisitId alone = here.planned(here.garden, 60, DAY, LocalTime.of(8, 0), samira);
        Morning morning = mornings.of(here.foreman, DAY);
        assertEquals(2, morning.people().size());
        assertEquals(
                List.of(List.of(alone), List.of(first, later)),
                morning.crews().stream()
                        .map(crew -> crew.stops().stream().map(stop -> stop.visit().id()).toList())
                        .toList());
        assertEquals(alone, morning.crews().getLast().elsewhere().getFirst().visit().id());
        Morning.Stop stop = morning.crews().getLast().stops().getFirst();
        assertEquals("De hond is lief.", stop.note());
        assertEquals(Minutes.of(60), stop.due());
    }

    @Test
    void theWayIsThatOfTheSlowestFromTheServicepuntToTheFirstAndFromEachToTheNext() {
        Locations locations = TestService.bean(Locations.class);
        ResidentId near = here.someResident();
        // A kilometre as the crow flies, 1.3 by the road.
        locations.putServicepunt(here.coordinator, new Location(52.0400, 5.6600)).orThrow();
        locations.put(here.clerk, here.resident, new Location(52.0490, 5.6600)).orThrow();
        locations.put(here.clerk, near, new Location(52.0490, 5.6600)).orThrow();
        here.planned(here.garden, 60, DAY, NINE, samira, joost);
        here.assign(here.waiting(near, here.garden, 60), DAY, LocalTime.of(11, 0), samira, joost).orThrow();
        assertEquals(List.of(Minutes.of(6), Minutes.ZERO), ways());
        TestService.bean(Participants.class)
                .setWork(here.coach, joost, Minutes.hours(24), TravelMode.FOOT)
                .orThrow();
        assertEquals(List.of(Minutes.of(16), Minutes.ZERO), ways());
        String page = TestService.browser(here.foreman).open("/today?day=" + DAY).expect(200).text();
        assertTrue(page.contains("16 minuten vanaf het servicepunt"), page);
    }

    private List<Minutes> ways() {
        return mornings.of(here.foreman, DAY).crews().getFirst().ways();
    }

    @Test
    void whoSaidBeforehandThatSheIsAwayIsNotWaitedForUnlessSheComes() {
        VisitId visit = here.planned(here.garden, 60, DAY, NINE, samira);
        here.participants
                .addAbsence(here.login(samira), samira, new Period(DAY, DAY), AbsenceKind.OTHER)
                .orThrow();
        assertTrue(person(samira).isMissing());
        assertEquals(visit, person(samira).stranded().getFirst().id());
        String page = TestService.browser(here.foreman).open("/today?day=" + DAY).expect(200).text();
        assertTrue(page.contains("Afwezig gemeld"), page);
        mornings.tick(here.foreman, samira, DAY, Presence.PRESENT).orThrow();
        assertFalse(person(samira).isMissing());
        assertTrue(person(samira).stranded().isEmpty());
    }

    @Test
    void whoIsIllLeavesVisitsStrandedAndIsSentNowhereElseThatDay() {
        VisitId visit = here.planned(here.garden, 60, DAY, NINE, samira);
        assertTrue(person(samira).stranded().isEmpty(), "as long as nobody said");
        tick(samira, Presence.ABSENT_ILL);
        assertEquals(visit, person(samira).stranded().getFirst().id());
        assertTrue(deployable(samira).isAbsentOn(DAY));
        tick(samira, Presence.ABSENT_NO_NOTICE);
        assertTrue(deployable(samira).isAbsentOn(DAY), "one absence, however often it is said");
        tick(samira, Presence.LATE);
        assertFalse(deployable(samira).isAbsentOn(DAY));
        assertTrue(person(samira).stranded().isEmpty());
        assertEquals(Presence.LATE, person(samira).said());
    }

    @Test
    void whoWasTickedAsIllNeedNotBeToldOfAgainWhenTheVisitEnds() {
        VisitId visit = here.planned(here.garden, 60, DAY, NINE, samira, joost);
        tick(joost, Presence.ABSENT_ILL);
        Visits visits = TestService.bean(Visits.class);
        visits.start(here.foreman, visit).orThrow();
        visits.finish(here.foreman, visit, List.of(new PresenceLine(samira, Presence.PRESENT, Minutes.of(60))))
                .orThrow();
        HoursLine line = TestService.bean(Hours.class).of(joost, "", 1).items().getFirst();
        assertEquals(Presence.ABSENT_ILL, line.presence());
    }

    @Test
    void whoIsThereIsSeenOnTheDayItselfAndIllnessIsKnownAWeekAhead() {
        assertEquals(RefusalCode.VISIT_NOT_TODAY, refused(
                mornings.tick(here.foreman, samira, DAY.plusDays(1), Presence.PRESENT)));
        assertEquals(RefusalCode.VISIT_NOT_TODAY, refused(
                mornings.tick(here.foreman, samira, DAY.plusDays(8), Presence.ABSENT_ILL)));
        mornings.tick(here.foreman, samira, DAY.plusDays(7), Presence.ABSENT_ILL).orThrow();
        assertEquals(RefusalCode.VISIT_IN_THE_PAST, refused(
                mornings.tick(here.foreman, samira, DAY.minusDays(1), Presence.ABSENT_ILL)));
        assertEquals(RefusalCode.NOT_FOUND, refused(
                mornings.tick(new Neighbourhood().foreman, samira, DAY, Presence.PRESENT)));
    }

    @Test
    void thePaperHasAPagePerCrewAndAddressesOnlyFromTheDayBeforeUntilTheDayAfter() throws IOException {
        TestService.bean(Kits.class)
                .set(here.foreman, here.garden, new Wording("Schoffel en handschoenen", ""))
                .orThrow();
        here.planned(here.garden, 60, DAY.plusDays(3), NINE, samira);
        here.planned(here.garden, 60, DAY.plusDays(3), NINE, joost);
        Api foreman = TestService.api(here.foreman);
        for (int offset = -3; offset <= 3; offset++) {
            TestService.clock().set(DAY.plusDays(3L + offset), LocalTime.of(7, 0));
            try (PDDocument paper = Loader.loadPDF(
                    foreman.get("/v1/mornings/" + DAY.plusDays(3) + "/pdf").expect(200).bytes())) {
                assertEquals(2, paper.getNumberOfPages());
                String text = new PDFTextStripper().getText(paper);
                assertTrue(text.contains("Schoffel en handschoenen"), text);
                assertEquals(Math.abs(offset) <= 1, text.contains("Lindelaan 12"), "day " + offset);
            }
        }
    }

    @Test
    void aDayWithoutVisitsIsAnEmptyMorning() {
        Morning morning = mornings.of(here.foreman, DAY.plusDays(20));
        assertTrue(morning.people().isEmpty() && morning.crews().isEmpty());
    }

    private void tick(ParticipantId who, Presence presence) {
        mornings.tick(here.foreman, who, DAY, presence).orThrow();
    }

    private Morning.Expected person(ParticipantId who) {
        return mornings.of(here.foreman, DAY).people().stream()
                .filter(one -> one.participant().equals(who))
                .findFirst()
                .orElseThrow();
    }

    private Deployable deployable(ParticipantId who) {
        return here.participants.deployable(here.servicepunt.id(), new Period(DAY, DAY)).stream()
                .filter(one -> one.id().equals(who))
                .findFirst()
                .orElseThrow();
    }
}
