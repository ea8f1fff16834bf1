package nl.wijkcheque.booking;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import nl.wijkcheque.platform.Transactions;
import nl.wijkcheque.shared.Actor;
import nl.wijkcheque.shared.Amsterdam;
import nl.wijkcheque.shared.BookingId;
import nl.wijkcheque.shared.Outcome;
import nl.wijkcheque.shared.Servicepunt;

/**
 * Calls off weeks of series that went by while they waited: nobody can come any more, and the next week waits by itself
 * [choice]. What was promised or called urgent stays until somebody has spoken with the resident.
 */
@Singleton
final class MissedWeeks {

    private static final int BATCH = 200;

    /** For colleagues who look at the file, as all that they write there: in Dutch. */
    private static final String NOBODY = "In deze week kon er niemand komen.";

    private final BookingRows bookings;
    private final Moves moves;
    private final Transactions transactions;
    private final Clock clock;

    MissedWeeks(BookingRows bookings, Moves moves, Transactions transactions, Clock clock) {
        this.bookings = bookings;
        this.moves = moves;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** @return how many */
    int callOff(Servicepunt servicepunt) {
        Actor service = Actor.ofService(servicepunt);
        int calledOff = 0;
        List<UUID> missed;
        int before;
        do {
            before = calledOff;
            missed = bookings.missedWeeks(servicepunt.id().value(), Amsterdam.today(clock), BATCH);
            for (UUID id : missed) {
                Cancellation how = new Cancellation(CancelledBy.STAFF, NOBODY, clock.instant());
                Outcome<Booking.Cancelled> outcome = transactions.write(() -> moves.move(
                        service, new BookingId(id), Booking.OnWachtlijst.class, waiting -> waiting.cancel(how)));
                calledOff += outcome instanceof Outcome.Done ? 1 : 0;
            }
        } while (missed.size() == BATCH && calledOff > before);
        return calledOff;
    }
}
