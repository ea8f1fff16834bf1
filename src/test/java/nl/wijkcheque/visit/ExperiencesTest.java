package nl.wijkcheque.visit;

import static nl.wijkcheque.planning.Neighbourhood.DAY;
import static nl.wijkcheque.planning.Neighbourhood.NINE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import nl.wijkcheque.TestService;
import nl.wijkcheque.fixture.Browser;
import nl.wijkcheque.participant.InductionLevel;
import nl.wijkcheque.participant.OutflowReason;
import nl.wijkcheque.participant.Placement;
import nl.wijkcheque.participant.Placements;
import nl.wijkcheque.planning.CrewPart;
import nl.wijkcheque.planning.Neighbourhood;
import nl.wijkcheque.shared.Actor;
import nl.wijkcheque.shared.Minutes;
import nl.wijkcheque.shared.Outcome;
import nl.wijkcheque.shared.ParticipantId;
import nl.wijkcheque.shared.RefusalCode;
import nl.wijkcheque.shared.ResidentId;
import nl.wijkcheque.shared.VisitId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

final class ExperiencesTest {

    private final Neighbourhood here = new Neighbourhood();
    private final Experiences experiences = TestService.bean(Experiences.class);
    private final Visits visits = TestService.bean(Visits.class);
    private final ParticipantId mentor = here.someone(InductionLevel.MENTOR, here.shopping);
    private final ParticipantId newcomer = here.someone(InductionLevel.SHADOWING, here.shopping);

    @AfterEach
    void backToNow() {
        TestService.clock().reset();
    }

    @Test
    void whoShadowedThreeTimesIsProposedToGoAloneAndNotBefore() {
        together(0, Presence.PRESENT);
        together(1, Presence.LATE);
        assertEquals(List.of(), experiences.ready(here.servicepunt.id()));
        assertEquals(
                RefusalCode.EVIDENCE_MISSING, Neighbourhood.refused(promoted(newcomer, InductionLevel.INDEPENDENT)));
        together(2, Presence.PRESENT);
        StepProposal proposal = experiences.ready(here.servicepunt.id()).getFirst();
        assertEquals(newcomer, proposal.participant());
        assertEquals(InductionLevel.INDEPENDENT, proposal.next());
        assertEquals(3, proposal.evidence().visits());
        assertEquals(Minutes.of(180), proposal.evidence().minutes());
        assertEquals(
                List.of(new Experience.Together(mentor, 3)), proposal.evidence().companions());
        assertEquals(
                InductionLevel.SHADOWING,
                here.participants
                        .open(here.foreman, newcomer)
                        .orElseThrow()
                        .inductions()
                        .get(here.shopping));
        promoted(newcomer, InductionLevel.INDEPENDENT).orThrow();
    }

    @Test
    void aForemanTakesAProposedStepFromThePageAndOthersOnlySeeIt() {
        for (int day = 0; day < 3; day++) {
            together(day, Presence.PRESENT);
        }
        String action = "/participants/" + newcomer + "/inductions";
        for (Actor reader : List.of(here.coordinator, here.coach)) {
            String page = TestService.browser(reader).open("/growth").expect(200).html();
            assertTrue(page.contains("/growth/" + newcomer + "/" + here.shopping), page);
            assertFalse(page.contains(action), page);
        }
        Browser foreman = TestService.browser(here.foreman);
        Browser.Shown page = foreman.open("/growth").expect(200);
        assertTrue(page.html().contains("action=\"" + action + "\""), page.html());
        foreman.submit(
                action, page.withKey(Map.of("offering", here.shopping.toString(), "level", "INDEPENDENT")))
                .expect(200);
        assertEquals(List.of(), experiences.ready(here.servicepunt.id()));
    }

    @Test
    void theVisitsThemselvesSayAsWhatSheWentAndWithWhom() {
        together(0, Presence.PRESENT);
        together(1, Presence.ABSENT_ILL);
        List<PastVisit> visits = experiences.visits(here.foreman, newcomer, here.shopping);
        assertEquals(List.of(DAY.plusDays(1), DAY), visits.stream().map(PastVisit::day).toList());
        PastVisit first = visits.getLast();
        assertEquals(CrewPart.SHADOWING, first.part());
        assertEquals(Minutes.of(60), first.minutes());
        assertEquals(CrewPart.MENTORING, first.companions().getFirst().part());
        assertEquals(Presence.ABSENT_ILL, visits.getFirst().presence());
        assertEquals(List.of(), experiences.visits(here.foreman, newcomer, here.garden));
    }

    @Test
    void whoStayedAwayWithoutNoticeIsNotProposed() {
        together(0, Presence.PRESENT);
        together(1, Presence.PRESENT);
        together(2, Presence.PRESENT);
        together(3, Presence.ABSENT_NO_NOTICE);
        assertEquals(List.of(), experiences.ready(here.servicepunt.id()));
    }

    @Test
    void mentorIsProposedAfterTwelveVisitsToThreeResidentsAndNeverGranted() {
        ParticipantId samira = here.someone(InductionLevel.INDEPENDENT, here.shopping);
        List<ResidentId> three = List.of(here.someResident(), here.someResident(), here.someResident());
        for (int visit = 0; visit < 11; visit++) {
            alone(samira, three.get(visit % 3), fourAWeek(visit));
        }
        assertEquals(List.of(), experiences.ready(here.servicepunt.id()));
        assertEquals(RefusalCode.EVIDENCE_MISSING, Neighbourhood.refused(promoted(samira, InductionLevel.MENTOR)));
        String file = "/participants/" + samira;
        Browser foreman = TestService.browser(here.foreman);
        Browser.Shown shown = foreman.open(file).expect(200);
        assertTrue(shown.html().contains("/growth/" + samira + "/" + here.shopping), "the visits themselves");
        Map<String, String> step = Map.of("offering", here.shopping.toString(), "level", "MENTOR");
        Browser.Shown refused = foreman.submit(file + "/inductions", shown.withKey(step)).expect(400);
        assertTrue(refused.text().contains("te weinig bezoeken geregistreerd"), refused.text());
        alone(samira, three.getFirst(), fourAWeek(11));
        StepProposal proposal = experiences.ready(here.servicepunt.id()).getFirst();
        assertEquals(InductionLevel.MENTOR, proposal.next());
        assertEquals(3, proposal.evidence().residents());
        assertEquals(List.of(), proposal.evidence().companions());
        assertEquals(
                InductionLevel.INDEPENDENT,
                here.participants
                        .open(here.foreman, samira)
                        .orElseThrow()
                        .inductions()
                        .get(here.shopping));
        assertEquals(InductionLevel.MENTOR, promoted(samira, InductionLevel.MENTOR).orThrow(),
                "what is registered is enough");
    }

    private Outcome<InductionLevel> promoted(ParticipantId who, InductionLevel level) {
        return here.participants.promote(here.foreman, who, here.shopping, level, "");
    }

    @Test
    void whoCameOftenAndLeavesWithinTwelveWeeksIsShownWithWhoWillMissHer() {
        ParticipantId samira = here.someone(InductionLevel.INDEPENDENT, here.shopping);
        ResidentId often = here.someResident();
        ResidentId seldom = here.someResident();
        alone(samira, often, 0);
        alone(samira, often, 1);
        alone(samira, seldom, 2);
        alone(samira, often, 3);
        Placements placements = TestService.bean(Placements.class);
        Placement placement = placements.of(samira).getFirst();
        assertEquals(List.of(), experiences.leaving(here.servicepunt.id()));
        LocalDate today = DAY.plusDays(3);
        LocalDate lastDay = today.plusWeeks(12);
        placements.end(here.coach, placement.id(), lastDay.plusDays(1), OutflowReason.REGULAR_WORK).orThrow();
        assertEquals(List.of(), experiences.leaving(here.servicepunt.id()));
        TestService.clock().set(today.plusDays(1), NINE);
        Farewell farewell = experiences.leaving(here.servicepunt.id()).getFirst();
        assertEquals(samira, farewell.participant());
        assertEquals(lastDay.plusDays(1), farewell.lastDay());
        assertEquals(List.of(new Farewell.Regular(often, 3, false)), farewell.residents());
        here.planning.seeAgain(here.coordinator, seldom, samira).orThrow();
        assertEquals(
                List.of(new Farewell.Regular(often, 3, false), new Farewell.Regular(seldom, 1, true)),
                experiences.leaving(here.servicepunt.id()).getFirst().residents());
    }

    @Test
    void hoursAreSpreadOverTheWeeksInWhichTheyWereWorked() {
        ParticipantId samira = here.someone(InductionLevel.INDEPENDENT, here.shopping);
        alone(samira, here.resident, 0);
        alone(samira, here.resident, 1);
        alone(samira, here.resident, 6);
        WeekSpread spread = experiences.spread(here.servicepunt.id(), 2);
        assertEquals(List.of(DAY.minusDays(1), DAY.plusDays(6)), spread.mondays());
        WeekSpread.Line line = spread.people().stream()
                .filter(each -> each.participant().equals(samira))
                .findFirst()
                .orElseThrow();
        assertEquals(Minutes.of(120), line.in(DAY.minusDays(1)));
        assertEquals(Minutes.of(60), line.in(DAY.plusDays(6)));
        assertEquals(Minutes.of(180), line.total());
        assertEquals(3, spread.people().size());
    }

    /** Days on, from Tuesday to Friday. */
    private static int fourAWeek(int visit) {
        return 7 * (visit / 4) + visit % 4;
    }

    private void together(int daysOn, Presence newcomers) {
        done(here.resident, daysOn, new PresenceLine(mentor, Presence.PRESENT, Minutes.of(60)),
                new PresenceLine(newcomer, newcomers, newcomers.isAbsent() ? Minutes.ZERO : Minutes.of(60)));
    }

    private void alone(ParticipantId who, ResidentId resident, int daysOn) {
        done(resident, daysOn, new PresenceLine(who, Presence.PRESENT, Minutes.of(60)));
    }

    private void done(ResidentId resident, int daysOn, PresenceLine... crew) {
        LocalDate day = DAY.plusDays(daysOn);
        // Asked for and planned beforehand.
        TestService.clock().set(DAY, NINE.minusHours(1));
        ParticipantId[] who = Arrays.stream(crew).map(PresenceLine::participant).toArray(ParticipantId[]::new);
        VisitId visit = here
                .assign(here.waiting(resident, here.shopping, 60), day, NINE, who)
                .orThrow();
        TestService.clock().set(day, NINE);
        visits.start(here.foreman, visit).orThrow();
        TestService.clock().set(day, NINE.plusHours(1));
        visits.finish(here.foreman, visit, List.of(crew)).orThrow();
    }
}
