package nl.wijkcheque.booking;

import jakarta.inject.Singleton;
import nl.wijkcheque.shared.Outcome;
import nl.wijkcheque.shared.Refusal;
import nl.wijkcheque.shared.RefusalCode;

/** Changes when something is wished that has no visit yet; its place follows. To be called in a transaction. */
@Singleton
final class Rewishes {

    private final BookingRows rows;
    private final Stays stays;

    Rewishes(BookingRows rows, Stays stays) {
        this.rows = rows;
        this.stays = stays;
    }

    /** Refused: BOOKING_STATE, CHANGED_MEANWHILE. */
    Outcome<Booking> shift(BookingRow row, long days) {
        Booking booking = BookingMapping.read(row);
        Wishes wishes = booking.details().wishes();
        Wishes other = new Wishes(
                wishes.dagdelen(),
                wishes.earliest().plusDays(days),
                wishes.latest() == null ? null : wishes.latest().plusDays(days));
        BookingDetails details = booking.details().wishing(other);
        return switch (booking) {
            case Booking.Requested _ -> stored(row, new Booking.Requested(details));
            case Booking.OnWachtlijst(_, var acceptedAt) -> {
                Booking.OnWachtlijst moved = new Booking.OnWachtlijst(details, acceptedAt);
                Outcome<Booking> outcome = stored(row, moved);
                if (outcome instanceof Outcome.Done) {
                    stays.restart(moved);
                }
                yield outcome;
            }
            case Booking.OnVisit _,Booking.Done _,Booking.Rejected _,Booking.Cancelled _ ->
                Outcome.refused(Refusal.of(RefusalCode.BOOKING_STATE, booking.state().word()));
        };
    }

    private Outcome<Booking> stored(BookingRow from, Booking to) {
        BookingRow row = BookingMapping.write(to, from.version(), Urgency.valueOf(from.urgency()));
        int changed = rows.rewish(
                row.id(),
                from.version(),
                from.state(),
                row.earliest(),
                row.latest(),
                row.wachtlijstKey(),
                row.waitingSince());
        return changed == 1 ? Outcome.done(to) : Outcome.refused(RefusalCode.CHANGED_MEANWHILE);
    }
}
