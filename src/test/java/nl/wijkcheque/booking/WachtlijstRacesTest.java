package nl.wijkcheque.booking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import nl.wijkcheque.TestService;
import nl.wijkcheque.fixture.AtOnce;
import nl.wijkcheque.fixture.Database;
import nl.wijkcheque.shared.Actor;
import nl.wijkcheque.shared.Amsterdam;
import nl.wijkcheque.shared.BookingId;
import nl.wijkcheque.shared.Outcome;
import nl.wijkcheque.shared.Refusal;
import nl.wijkcheque.shared.RefusalCode;
import nl.wijkcheque.shared.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Thirty-two at once do something about who waits, on the real database. */
final class WachtlijstRacesTest {

    private static final int THREADS = 32;
    private static final LocalDate MONDAY = LocalDate.of(2027, 4, 5);

    /** What may be said to who comes second. */
    private static final Set<RefusalCode> LOST = Set.of(
            RefusalCode.BOOKING_STATE, RefusalCode.CHANGED_MEANWHILE, RefusalCode.TRY_AGAIN);

    private final BookingFixture given = new BookingFixture();
    private final Actor other = TestService.actor(given.servicepunt, Role.COORDINATOR);
    private final Wachtlijst wachtlijst = TestService.bean(Wachtlijst.class);

    @BeforeEach
    void onAMondayMorning() {
        TestService.clock().set(MONDAY, LocalTime.of(10, 0));
    }

    @AfterEach
    void backToNow() {
        TestService.clock().reset();
    }

    @Test
    void ofAYesAndANoToOneOfferTheFirstCounts() throws Exception {
        Offers offers = TestService.bean(Offers.class);
        BookingId id = given.onWachtlijst();
        Offer offer = offers.make(
                given.coordinator,
                id,
                MONDAY.plusDays(4),
                LocalTime.of(9, 0),
                Amsterdam.at(MONDAY.plusDays(2), LocalTime.of(17, 0)))
                .orThrow();
        List<Outcome<Offer>> outcomes = race(
                () -> offers.answer(given.coordinator, offer.id(), true, ContactWay.PHONE),
                () -> offers.answer(other, offer.id(), false, ContactWay.COUNTER));
        assertEquals(1, won(outcomes));
        losersHear(outcomes, Set.of(RefusalCode.OFFER_STATE, RefusalCode.CHANGED_MEANWHILE, RefusalCode.TRY_AGAIN));
        Offer answered = offers.of(id).getFirst();
        Turn turn = wachtlijst.entry(given.clerk, id).orElseThrow().turn();
        boolean yes = answered.state() == OfferState.ACCEPTED;
        assertTrue(yes || answered.state() == OfferState.DECLINED, answered.toString());
        assertEquals(yes ? new Agreed(offer.day(), offer.start()) : null, turn.agreed());
        assertEquals(WaitingCause.CAPACITY, turn.cause());
        assertEquals(1, acts(id, ActKind.OFFER_ANSWERED));
    }

    @Test
    void whoIsMergedBothWaysStaysOnTheListOnce() throws Exception {
        Duplicates duplicates = TestService.bean(Duplicates.class);
        BookingId one = given.onWachtlijst();
        BookingId same = given.onWachtlijst();
        List<Outcome<BookingId>> outcomes = race(
                () -> duplicates.merge(given.coordinator, one, same), () -> duplicates.merge(other, same, one));
        assertEquals(1, won(outcomes));
        losersHear(outcomes, LOST);
        BookingId stays = given.stateOf(one) == BookingState.WACHTLIJST ? one : same;
        BookingId goes = stays.equals(one) ? same : one;
        assertEquals(BookingState.WACHTLIJST, given.stateOf(stays));
        Booking.Cancelled closed = (Booking.Cancelled) given.bookings.find(goes).orElseThrow();
        assertEquals(stays, closed.how().mergedInto());
        assertEquals(1, acts(stays, ActKind.MERGED));
        assertEquals(0, acts(goes, ActKind.MERGED));
    }

    @Test
    void urgencyThatIsSetWhileItIsPlannedIsKeptOrRefused() throws Exception {
        BookingId id = given.onWachtlijst();
        List<Outcome<BookingId>> outcomes = race(
                () -> wachtlijst.setUrgency(given.coordinator, id, Urgency.URGENT, "valgevaar"),
                () -> given.bookings.plan(other, id, BookingFixture.visit()).map(Booking::id));
        losersHear(outcomes, LOST);
        assertTrue(won(outcomes) >= 1);
        List<BookingEvent> history = given.bookings.open(given.clerk, id).orElseThrow().history();
        boolean planned = given.stateOf(id) == BookingState.PLANNED;
        assertEquals(planned ? 2 : 1, history.size());
        int said = acts(id, ActKind.URGENCY);
        assertEquals(won(outcomes) - (planned ? 1 : 0), said, "each that was told it was done is written down");
        if (planned) {
            given.bookings.unplan(given.coordinator, id).orThrow();
        }
        assertEquals(
                said == 0 ? Urgency.NORMAL : Urgency.URGENT,
                wachtlijst.entry(given.clerk, id).orElseThrow().turn().urgency());
    }

    @Test
    void aNightThatIsDoneByAllAtOnceExpectsOnceAndCountsOnce() throws Exception {
        TestService.clock().set(MONDAY.minusWeeks(1), LocalTime.of(10, 0));
        BookingId first = given.onWachtlijst();
        given.bookings.plan(given.coordinator, first, BookingFixture.visit()).orThrow();
        given.onWachtlijst();
        TestService.clock().set(MONDAY, LocalTime.of(0, 10));
        Callable<Boolean> night = () -> {
            TestService.bean(WachtlijstUpkeep.class).newDay(given.servicepunt);
            return true;
        };
        race(night, night);
        assertEquals(
                List.of("1"),
                Database.column(
                        "SELECT COUNT(*) FROM wachtlijst_prediction WHERE servicepunt_id = ?", given.servicepunt.id()));
        assertEquals(new Accuracy(0, 0, 0), wachtlijst.accuracy(given.servicepunt.id()));
    }

    private int acts(BookingId id, ActKind kind) {
        return (int) wachtlijst.acts(given.clerk, id).stream().filter(act -> act.kind() == kind).count();
    }

    private static long won(List<? extends Outcome<?>> outcomes) {
        return outcomes.stream().filter(Outcome.Done.class::isInstance).count();
    }

    private static void losersHear(List<? extends Outcome<?>> outcomes, Set<RefusalCode> expected) {
        for (Outcome<?> outcome : outcomes) {
            if (outcome instanceof Outcome.Refused<?>(Refusal refusal)) {
                assertTrue(expected.contains(refusal.code()), refusal::toString);
            }
        }
    }

    /** Half of them do the one, half the other. */
    private static <T> List<T> race(Callable<T> one, Callable<T> other) throws Exception {
        return AtOnce.all(IntStream.range(0, THREADS).mapToObj(at -> at % 2 == 0 ? one : other).toList());
    }
}
