package nl.wijkcheque.visit;

import static nl.wijkcheque.planning.Neighbourhood.DAY;
import static nl.wijkcheque.planning.Neighbourhood.NINE;
import static nl.wijkcheque.planning.Neighbourhood.refused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.wijkcheque.TestService;
import nl.wijkcheque.booking.Additionality;
import nl.wijkcheque.booking.Booking;
import nl.wijkcheque.booking.NewBooking;
import nl.wijkcheque.booking.Wishes;
import nl.wijkcheque.fixture.Browser;
import nl.wijkcheque.planning.Neighbourhood;
import nl.wijkcheque.planning.PlaceChecks;
import nl.wijkcheque.planning.PlannedVisit;
import nl.wijkcheque.planning.ToTell;
import nl.wijkcheque.planning.When;
import nl.wijkcheque.shared.BookingId;
import nl.wijkcheque.shared.Dagdeel;
import nl.wijkcheque.shared.Minutes;
import nl.wijkcheque.shared.Outcome;
import nl.wijkcheque.shared.ParticipantId;
import nl.wijkcheque.shared.Period;
import nl.wijkcheque.shared.Refusal;
import nl.wijkcheque.shared.RefusalCode;
import nl.wijkcheque.shared.VisitId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A visit that was planned goes to another time in one act. */
final class MovesTest {

    private static final int THREADS = 32;
    private static final LocalTime TWO = LocalTime.of(14, 0);

    private final Neighbourhood here = new Neighbourhood();
    private final ParticipantId samira = here.someone();

    @AfterEach
    void backToNow() {
        TestService.clock().reset();
    }

    @Test
    void theSameCrewGoesAtAnotherTimeAndTheResidentIsToldExactlyThat() {
        VisitId visit = here.planned(here.garden, 60, DAY, NINE, samira);
        VisitId later = move(visit, When.of(DAY, TWO)).orThrow();
        String words = words(later);
        assertTrue(words.contains("niet om 9.00 uur, maar om 14.00 uur. Wie er komt: Samira."), words);
        VisitId tomorrow = move(later, When.of(DAY.plusDays(1), NINE)).orThrow();
        words = words(tomorrow);
        assertTrue(
                words.contains(
                        "Wij komen niet op dinsdag 11 maart 2031 om 14.00 uur, maar op woensdag 12 maart 2031 om 9.00 uur."),
                words);
        PlannedVisit now = here.planning.visit(tomorrow).orElseThrow();
        assertEquals(DAY.plusDays(1), now.day());
        assertTrue(now.hasInCrew(samira));
        assertTrue(here.planning.visit(visit).isEmpty());
        assertEquals(1, visitsOf(samira).size(), "her other hours are free again");
        assertEquals(
                RefusalCode.VISIT_UNCHANGED, refused(move(tomorrow, When.of(DAY.plusDays(1), NINE))));
    }

    @Test
    void everyLimitHoldsAndWhatSheDidNotAskForHasToBeAgreed() {
        BookingId mornings = here.bookings
                .request(
                        here.clerk,
                        new NewBooking(
                                here.resident,
                                here.garden,
                                Minutes.of(60),
                                new Wishes(Set.of(Dagdeel.MORNING), DAY, DAY.plusDays(6)),
                                null,
                                "",
                                Additionality.ADDITIONAL,
                                1))
                .orThrow()
                .getFirst();
        VisitId visit = here.assign(mornings, DAY, NINE, samira).orThrow();
        here.planned(here.garden, 60, DAY.plusDays(1), NINE, samira);
        assertEquals(RefusalCode.CREW_REFUSED, refused(move(visit, When.of(DAY, TWO))), "not a morning");
        assertEquals(RefusalCode.CREW_REFUSED, refused(move(visit, When.of(DAY.plusDays(1), NINE))),
                "she is elsewhere");
        assertEquals(RefusalCode.TIME_INVALID, refused(move(visit, When.of(DAY.minusDays(1), NINE))));
        assertTrue(here.planning.visit(visit).isPresent(), "nothing has changed");
        assertTrue(move(visit, new When(DAY, TWO, true)) instanceof Outcome.Done);
        Neighbourhood other = new Neighbourhood();
        VisitId elsewhere = other.planned(other.garden, 60, DAY, NINE, other.someone());
        assertEquals(RefusalCode.NOT_FOUND, refused(move(elsewhere, When.of(DAY, TWO))));
    }

    @Test
    void onItsPageSheMovesItAndReadsWhatToTell() {
        VisitId visit = here.planned(here.garden, 60, DAY, NINE, samira);
        String address = "/planning/visits/" + visit;
        Browser coordinator = TestService.browser(here.coordinator);
        Browser.Shown page = coordinator.open(address).expect(200);
        Map<String, String> form = page.withKey(Map.of("day", DAY.toString(), "start", "14:00"));
        Browser.Shown wrong = coordinator
                .submit(address + "/moves", page.withKey(Map.of("day", DAY.toString(), "start", "25:00")))
                .expect(400);
        assertTrue(wrong.text().contains("Andere dag of tijd"), wrong.text());
        Browser.Shown told = coordinator.submit(address + "/moves", form).expect(200);
        assertTrue(told.text().contains("maar om 14.00 uur"), told.text());
        assertEquals(told.text(), coordinator.submit(address + "/moves", form).expect(200).text(),
                "sent twice, done once");
        assertFalse(TestService.browser(here.foreman)
                .open("/planning/visits/" + visitsOf(samira).getFirst().id())
                .expect(200)
                .html()
                .contains("/moves"));
    }

    @Test
    void aVisitIsMovedOrStartedAndPaidForAndNeverBoth() throws Exception {
        Visits visits = TestService.bean(Visits.class);
        for (int round = 0; round < 4; round++) {
            ParticipantId who = here.someone();
            BookingId booking = here.waiting(here.garden, 60);
            VisitId visit = here.assign(booking, DAY, NINE, who).orThrow();
            String code = here.cheques(1).getFirst();
            List<Callable<Outcome<?>>> all = new ArrayList<>();
            for (int index = 0; index < THREADS; index++) {
                all.add(index % 2 == 0
                        ? () -> move(visit, When.of(DAY, TWO))
                        : () -> startAndPay(visits, visit, code));
            }
            List<Outcome<?>> outcomes = together(all);
            assertEquals(1, outcomes.stream().filter(Outcome.Done.class::isInstance).count(), outcomes.toString());
            outcomes.forEach(MovesTest::isKind);
            boolean moved = here.planning.visit(visit).isEmpty();
            Booking now = here.bookings.find(booking).orElseThrow();
            assertEquals(moved, now instanceof Booking.Planned, now.toString());
            assertEquals(!moved, now instanceof Booking.UnderWay, now.toString());
            PlannedVisit stands = visitsOf(who).getFirst();
            assertEquals(stands.id(), now.visitOrNull());
            assertEquals(1, visitsOf(who).size());
            if (moved) {
                visits.start(here.foreman, stands.id()).orThrow();
                visits.redeem(here.foreman, stands.id(), code).orThrow();
            }
            assertEquals(RefusalCode.BOOKING_STATE, refused(move(stands.id(), When.of(DAY, NINE.plusHours(1)))));
        }
        assertTrue(TestService.bean(PlaceChecks.class).look(here.servicepunt.id()).isClean());
    }

    private Outcome<?> startAndPay(Visits visits, VisitId visit, String code) {
        var _ = visits.start(here.foreman, visit);
        return visits.redeem(here.foreman, visit, code);
    }

    private static void isKind(Outcome<?> outcome) {
        if (outcome instanceof Outcome.Refused<?>(Refusal why)) {
            assertTrue(
                    Set.of(
                            RefusalCode.NOT_FOUND,
                            RefusalCode.BOOKING_STATE,
                            RefusalCode.CHANGED_MEANWHILE,
                            RefusalCode.VISIT_STATE,
                            RefusalCode.VISIT_ALREADY_PAID,
                            RefusalCode.CHEQUE_ALREADY_REDEEMED,
                            RefusalCode.TRY_AGAIN).contains(why.code()),
                    why::toString);
        }
    }

    private Outcome<VisitId> move(VisitId visit, When when) {
        return here.planning.move(here.coordinator, visit, when);
    }

    private String words(VisitId visit) {
        return TestService.bean(ToTell.class).messageOf(here.coordinator, visit).orElseThrow().nl();
    }

    private List<PlannedVisit> visitsOf(ParticipantId who) {
        return here.planning.of(who, new Period(DAY, DAY.plusDays(6)));
    }

    private static List<Outcome<?>> together(List<Callable<Outcome<?>>> all) throws Exception {
        List<Outcome<?>> outcomes = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(all.size())) {
            for (Future<Outcome<?>> one : threads.invokeAll(all)) {
                outcomes.add(one.get());
            }
        }
        return outcomes;
    }
}
