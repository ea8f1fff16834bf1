package nl.wijkcheque.booking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import nl.wijkcheque.shared.BookingId;
import nl.wijkcheque.shared.Outcome;
import nl.wijkcheque.shared.Refusal;
import nl.wijkcheque.shared.RefusalCode;
import org.junit.jupiter.api.Test;

/** Sixteen at once, on the real database: one wins, the others hear where the booking stands. */
final class BookingRacesTest {

    private static final int THREADS = 16;

    private final BookingFixture given = new BookingFixture();
    private final Bookings bookings = given.bookings;

    @Test
    void oneOfSixteenAccepts() throws Exception {
        oneWins(given.requested(), id -> bookings.accept(given.coordinator, id), BookingState.WACHTLIJST);
    }

    @Test
    void oneOfSixteenPlans() throws Exception {
        oneWins(
                given.onWachtlijst(),
                id -> bookings.plan(given.coordinator, id, BookingFixture.visit()),
                BookingState.PLANNED);
    }

    @Test
    void oneOfSixteenCancels() throws Exception {
        oneWins(
                given.onWachtlijst(),
                id -> bookings.cancel(given.clerk, id, CancelledBy.STAFF, ""),
                BookingState.CANCELLED);
    }

    @Test
    void whoPlansAndWhoCancelsNeverBothBelieveTheyWereFirst() throws Exception {
        for (int round = 0; round < 10; round++) {
            BookingId id = given.onWachtlijst();
            List<Callable<Outcome<? extends Booking>>> racers = new ArrayList<>();
            for (int at = 0; at < THREADS; at++) {
                racers.add(
                        at % 2 == 0
                                ? () -> bookings.plan(given.coordinator, id, BookingFixture.visit())
                                : () -> bookings.cancel(given.clerk, id, CancelledBy.STAFF, ""));
            }
            List<Outcome<? extends Booking>> outcomes = race(racers);
            long planned = won(outcomes, Booking.Planned.class);
            long cancelled = won(outcomes, Booking.Cancelled.class);
            assertTrue(planned + cancelled >= 1 && planned <= 1 && cancelled <= 1, outcomes.toString());
            // A planned booking can still be cancelled; a cancelled one can't be planned any more.
            assertEquals(cancelled == 1 ? BookingState.CANCELLED : BookingState.PLANNED, given.stateOf(id));
            int steps = bookings.open(given.clerk, id).orElseThrow().history().size();
            assertEquals(1 + planned + cancelled, steps);
        }
    }

    @Test
    void aSeriesIsAcceptedOnceHoweverManyAcceptItsWeeks() throws Exception {
        List<BookingId> ids = bookings.request(given.clerk, given.shopping(8, Additionality.IN_DOUBT)).orThrow();
        List<Callable<Outcome<? extends Booking>>> racers = new ArrayList<>();
        for (int at = 0; at < THREADS; at++) {
            BookingId id = ids.get(at % ids.size());
            racers.add(() -> bookings.accept(given.coordinator, id));
        }
        assertTrue(won(race(racers), Booking.OnWachtlijst.class) >= 1);
        for (BookingId id : ids) {
            assertEquals(BookingState.WACHTLIJST, given.stateOf(id));
            assertEquals(2, bookings.open(given.clerk, id).orElseThrow().history().size());
        }
    }

    private void oneWins(BookingId id, Function<BookingId, Outcome<? extends Booking>> command, BookingState now)
            throws Exception {
        List<Callable<Outcome<? extends Booking>>> racers = new ArrayList<>();
        for (int at = 0; at < THREADS; at++) {
            racers.add(() -> command.apply(id));
        }
        List<Outcome<? extends Booking>> outcomes = race(racers);
        assertEquals(1, won(outcomes, Booking.class), outcomes.toString());
        for (Outcome<? extends Booking> outcome : outcomes) {
            if (outcome instanceof Outcome.Refused<? extends Booking>(Refusal refusal)) {
                assertEquals(RefusalCode.BOOKING_STATE, refusal.code());
                assertEquals(List.of(now.word()), refusal.facts());
            }
        }
        assertEquals(now, given.stateOf(id));
    }

    private static long won(List<Outcome<? extends Booking>> outcomes, Class<? extends Booking> state) {
        return outcomes.stream()
                .filter(outcome -> outcome instanceof Outcome.Done<? extends Booking>(var booking)
                        && state.isInstance(booking))
                .count();
    }

    private static List<Outcome<? extends Booking>> race(List<Callable<Outcome<? extends Booking>>> racers)
            throws Exception {
        CountDownLatch start = new CountDownLatch(1);
        try (ExecutorService threads = Executors.newFixedThreadPool(racers.size())) {
            List<Future<Outcome<? extends Booking>>> running = new ArrayList<>();
            for (Callable<Outcome<? extends Booking>> racer : racers) {
                running.add(threads.submit(() -> {
                    start.await();
                    return racer.call();
                }));
            }
            start.countDown();
            List<Outcome<? extends Booking>> outcomes = new ArrayList<>();
            for (Future<Outcome<? extends Booking>> each : running) {
                outcomes.add(each.get());
            }
            return outcomes;
        }
    }
}
