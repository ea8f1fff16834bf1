package nl.wijkcheque.booking;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import nl.wijkcheque.shared.Actor;
import nl.wijkcheque.shared.BookingId;
import nl.wijkcheque.shared.Outcome;
import nl.wijkcheque.shared.Refusal;
import nl.wijkcheque.shared.RefusalCode;

/** Changes when something is wished that has no visit yet; its place follows. To be called in a transaction. */
@Singleton
final class Rewishes {

    private final BookingRows rows;
    private final Stays stays;
    private final Turns turns;
    private final Offers offers;

    Rewishes(BookingRows rows, Stays stays, Turns turns, Offers offers) {
        this.rows = rows;
        this.stays = stays;
        this.turns = turns;
        this.offers = offers;
    }

    /**
     * What was agreed for a day that is no longer wished does not hold any more, and what was offered for one is taken back.
     * Refused: BOOKING_STATE, CHANGED_MEANWHILE.
     */
    Outcome<Booking> shift(Actor by, BookingRow row, long days) {
        return wish(by, row, shifted(row, days));
    }

    private static Wishes shifted(BookingRow row, long days) {
        Wishes wishes = BookingMapping.read(row).details().wishes();
        return new Wishes(
                wishes.dagdelen(),
                wishes.earliest().plusDays(days),
                wishes.latest() == null ? null : wishes.latest().plusDays(days));
    }

    /** Not later than that day. Refused: as {@link #shift}. */
    Outcome<Booking> until(Actor by, BookingRow row, LocalDate lastDay) {
        Wishes wishes = BookingMapping.read(row).details().wishes();
        return wish(by, row, new Wishes(wishes.dagdelen(), wishes.earliest(), lastDay));
    }

    /** On these days. Refused: as {@link #shift}. */
    Outcome<Booking> wish(Actor by, BookingRow row, Wishes other) {
        Booking booking = BookingMapping.read(row);
        BookingDetails details = booking.details().wishing(other);
        return switch (booking) {
            case Booking.Requested _ -> stored(row, new Booking.Requested(details));
            case Booking.OnWachtlijst(_, var acceptedAt) -> {
                Booking.OnWachtlijst moved = new Booking.OnWachtlijst(details, acceptedAt);
                Outcome<Booking> outcome = stored(row, moved);
                if (outcome instanceof Outcome.Done) {
                    stays.restart(moved);
                }
                yield outcome
                        .then(done -> withdrawUnwished(by, moved))
                        .then(withdrawn -> turns.change(by, moved.id(), turn -> withoutUnwished(turn, other)))
                        .map(changed -> moved);
            }
            case Booking.OnVisit _,Booking.Done _,Booking.Rejected _,Booking.Cancelled _ ->
                Outcome.refused(Refusal.of(RefusalCode.BOOKING_STATE, booking.state().word()));
        };
    }

    /** A yes to it would undo the move. */
    private Outcome<BookingId> withdrawUnwished(Actor by, Booking.OnWachtlijst moved) {
        Offer offer = offers.open(List.of(moved.id())).get(moved.id());
        return offer == null || moved.details().wishes().allows(offer.day())
                ? Outcome.done(moved.id())
                : offers.withdraw(by, offer.id()).map(Offer::booking);
    }

    private static Turn withoutUnwished(Turn turn, Wishes wishes) {
        Agreed agreed = turn.agreed();
        return agreed == null || wishes.allows(agreed.day()) ? turn : turn.agreed(null);
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
