package nl.wijkcheque.planning;

import static java.util.Objects.requireNonNull;
import static nl.wijkcheque.planning.Neighbourhood.DAY;
import static nl.wijkcheque.planning.Neighbourhood.NINE;
import static nl.wijkcheque.planning.Neighbourhood.refused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.wijkcheque.TestService;
import nl.wijkcheque.booking.ContactWay;
import nl.wijkcheque.booking.Offer;
import nl.wijkcheque.booking.Offers;
import nl.wijkcheque.booking.Urgency;
import nl.wijkcheque.booking.Wachtlijst;
import nl.wijkcheque.shared.Amsterdam;
import nl.wijkcheque.shared.BookingId;
import nl.wijkcheque.shared.Dagdeel;
import nl.wijkcheque.shared.ParticipantId;
import nl.wijkcheque.shared.RefusalCode;
import nl.wijkcheque.shared.VisitId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What was said to a resident holds for who plans by hand as it does for a plan of a week. */
final class ByHandTest {

    private final Neighbourhood here = new Neighbourhood();
    private final Wachtlijst wachtlijst = TestService.bean(Wachtlijst.class);
    private final Offers offers = TestService.bean(Offers.class);
    private final ParticipantId samira = here.someone();

    @AfterEach
    void backToNow() {
        TestService.clock().reset();
    }

    @Test
    void whatIsPausedIsNotPlannedBeforeThatDayUnlessTheResidentAgrees() {
        BookingId booking = here.waiting(here.garden, 60);
        LocalDate until = DAY.plusDays(40);
        wachtlijst.pause(here.coordinator, booking, until, "").orThrow();
        assertEquals(RefusalCode.CREW_REFUSED, refused(here.assign(booking, until.minusDays(1), NINE, samira)));
        CrewRanking soon = here.planning.crews(here.coordinator, booking, CrewSearch.SOON).orThrow();
        assertEquals(until, soon.from());
        assertEquals(until, Amsterdam.dayOf(soon.possible().getFirst().slot().start()));
        here.planning
                .assign(here.coordinator, booking, new When(DAY.plusDays(1), NINE, true), List.of(samira))
                .orThrow();
    }

    @Test
    void whatWasAgreedIsTheOnlyTimeUntilSomethingElseIsAgreed() {
        BookingId booking = here.waiting(here.garden, 60);
        LocalDate day = DAY.plusDays(2);
        agree(booking, day, LocalTime.of(10, 30));
        assertEquals(RefusalCode.CREW_REFUSED, refused(here.assign(booking, day, LocalTime.of(10, 45), samira)));
        assertEquals(
                RefusalCode.CREW_REFUSED,
                refused(here.assign(booking, day.plusDays(1), LocalTime.of(10, 30), samira)));
        CrewRanking soon = here.planning.crews(here.coordinator, booking, CrewSearch.SOON).orThrow();
        Set<Instant> starts = soon.possible().stream().map(crew -> crew.slot().start()).collect(Collectors.toSet());
        assertEquals(Set.of(Amsterdam.at(day, LocalTime.of(10, 30))), starts);
        String people = TestService.browser(here.coordinator)
                .open("/planning/" + booking + "/people")
                .expect(200)
                .html();
        assertTrue(people.contains("Afgesproken: donderdag 13 maart 2031 om 10.30"), people);
        assertTrue(people.contains("value=\"" + day + "\"") && people.contains("value=\"10:30\""), people);
        here.assign(booking, day, LocalTime.of(10, 30), samira).orThrow();
    }

    @Test
    void othersCanGoAtTheTimeThatWasAgreedWhateverWasAskedForBefore() {
        ParticipantId bilal = here.someone();
        BookingId booking = here.waiting(here.resident, here.garden, 120, Set.of(Dagdeel.AFTERNOON));
        LocalDate day = DAY.plusDays(2);
        LocalTime ten = LocalTime.of(10, 0);
        VisitId visit = here.planning
                .assign(here.coordinator, booking, new When(day, ten, true), List.of(samira))
                .orThrow();
        assertTrue(here.planning
                .check(here.coordinator, booking, When.of(day, ten), List.of(bilal))
                .orThrow()
                .possible());
        for (CrewSearch search : List.of(
                new CrewSearch(day, ten, false), new CrewSearch(day, null, false), CrewSearch.SOON)) {
            List<RankedCrew> found = here.planning.crews(here.coordinator, booking, search).orThrow().possible();
            assertTrue(
                    found.stream().anyMatch(one -> one.slot().start().equals(Amsterdam.at(day, ten))
                            && one.crew().getFirst().participant().equals(bilal)),
                    () -> search + " found " + found);
        }
        LocalTime halfPast = ten.plusMinutes(30);
        assertEquals(
                List.of(),
                here.planning
                        .crews(here.coordinator, booking, new CrewSearch(day, halfPast, false))
                        .orThrow()
                        .possible(),
                "partly what she said yes to and partly what she asked for is neither");
        assertEquals(
                RefusalCode.CREW_REFUSED,
                refused(here.planning.move(here.coordinator, visit, When.of(day, halfPast))));
        here.planning.move(here.coordinator, visit, When.of(day, ten), List.of(bilal)).orThrow();
    }

    @Test
    void aVisitThatStandsPartlyInWhatSheAskedForTakesNothingAwayFromIt() {
        ParticipantId bilal = here.someone();
        BookingId booking = here.waiting(here.resident, here.garden, 60, Set.of(Dagdeel.AFTERNOON));
        LocalDate day = DAY.plusDays(2);
        LocalTime noon = LocalTime.NOON;
        VisitId visit = here.planned(here.garden, 30, day, LocalTime.of(11, 30), bilal);
        here.planning
                .assign(here.coordinator, booking, new When(day, noon, true), List.of(samira))
                .orThrow();
        assertTrue(starts(booking, day, samira).contains(Dagdeel.AFTERNOON.start()),
                "half an hour later, the same person");
        here.planning.unplan(here.coordinator, visit, UnplanReason.MISTAKE).orThrow();
        assertEquals(Set.of(noon), starts(booking, day, bilal), "others best keep to what was agreed");
    }

    private Set<LocalTime> starts(BookingId booking, LocalDate day, ParticipantId alone) {
        return here.planning.crews(here.coordinator, booking, new CrewSearch(day, null, false)).orThrow().possible()
                .stream()
                .filter(one -> one.crew().stream().map(CrewMember::participant).toList().equals(List.of(alone)))
                .map(one -> Amsterdam.timeOf(one.slot().start()).toLocalTime())
                .collect(Collectors.toSet());
    }

    @Test
    void aPlanForAWeekKeepsToTheTimeThatWasAgreedToo() {
        BookingId booking = here.waiting(here.garden, 60);
        LocalDate day = DAY.plusDays(8);
        agree(booking, day, LocalTime.of(14, 15));
        WeekProposals proposals = TestService.bean(WeekProposals.class);
        WeekProposalId id = proposals.propose(here.coordinator, day, WeekWish.USUAL, 2_000).orThrow();
        ProposalPiece piece = proposals.content(id).pieces().getFirst();
        assertEquals(booking, piece.booking());
        assertEquals(Amsterdam.at(day, LocalTime.of(14, 15)), requireNonNull(piece.now()).slot().start());
    }

    @Test
    void aYesToADayEndsAPauseAndAPauseEndsAYesToADayBeforeItsEnd() {
        BookingId booking = here.waiting(here.garden, 60);
        wachtlijst.pause(here.coordinator, booking, DAY.plusDays(9), "").orThrow();
        agree(booking, DAY.plusDays(8), NINE);
        assertTrue(wachtlijst.turn(booking).orElseThrow().suits(DAY.plusDays(8)));
        wachtlijst.pause(here.coordinator, booking, DAY.plusDays(9), "").orThrow();
        assertEquals(null, wachtlijst.turn(booking).orElseThrow().agreed());
        here.assign(booking, DAY.plusDays(9), LocalTime.of(14, 0), samira).orThrow();
    }

    @Test
    void whoseAppointmentWeBreakGoesBeforeOthersAndWhoBreaksItHerselfKeepsHerPlace() {
        for (UnplanReason reason : UnplanReason.values()) {
            if (reason != UnplanReason.MOVED) {
                BookingId booking = here.waiting(here.garden, 60);
                VisitId visit = here.assign(booking, DAY.plusDays(1), NINE, samira).orThrow();
                here.planning.unplan(here.coordinator, visit, reason).orThrow();
                boolean ours = Set.of(
                        UnplanReason.CREW_ILL,
                        UnplanReason.NO_SHOW,
                        UnplanReason.WEATHER,
                        UnplanReason.REPLANNED).contains(reason);
                assertEquals(
                        ours ? Urgency.PROMISED : Urgency.NORMAL,
                        wachtlijst.turn(booking).orElseThrow().urgency(),
                        reason::name);
            }
        }
    }

    private void agree(BookingId booking, LocalDate day, LocalTime start) {
        Offer offer = offers.make(here.clerk, booking, day, start, Amsterdam.at(DAY.plusDays(1), NINE)).orThrow();
        offers.answer(here.clerk, offer.id(), true, ContactWay.PHONE).orThrow();
    }
}
