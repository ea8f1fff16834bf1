package nl.wijkcheque.booking;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.wijkcheque.audit.Audit;
import nl.wijkcheque.audit.AuditAction;
import nl.wijkcheque.booking.Acts.What;
import nl.wijkcheque.platform.Transactions;
import nl.wijkcheque.shared.Actor;
import nl.wijkcheque.shared.BookingId;
import nl.wijkcheque.shared.Outcome;
import nl.wijkcheque.shared.RefusalCode;

/** Bookings that were asked twice. */
@Singleton
public final class Duplicates {

    private final BookingRows rows;
    private final Turns turns;
    private final Moves moves;
    private final Stays line;
    private final Acts acts;
    private final Audit audit;
    private final Transactions transactions;
    private final Clock clock;

    Duplicates(
            BookingRows rows,
            Turns turns,
            Moves moves,
            Stays line,
            Acts acts,
            Audit audit,
            Transactions transactions,
            Clock clock) {
        this.rows = rows;
        this.turns = turns;
        this.moves = moves;
        this.line = line;
        this.acts = acts;
        this.audit = audit;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** What may be the same request again: of the same resident, for the same, and waiting too; oldest first. */
    public List<Booking> of(Booking booking) {
        BookingDetails details = booking.details();
        return booking instanceof Booking.OnWachtlijst && details.series() == null
                ? rows
                        .alike(
                                details.servicepunt().value(),
                                details.resident().value(),
                                details.offering().value(),
                                details.id().value())
                        .stream()
                        .map(BookingMapping::read)
                        .toList()
                : List.of();
    }

    /**
     * One goes on, with its own wishes, the older place and the higher urgency of the two, and what was agreed of either; it
     * replaces an application when either did. The other is closed and names it.
     * Refused: NOT_FOUND, BOOKING_STATE, BOOKINGS_NOT_ALIKE, CHANGED_MEANWHILE.
     */
    public Outcome<BookingId> merge(Actor by, BookingId survivor, BookingId duplicate) {
        return transactions.write(() -> turns.find(by, survivor).then(stays -> turns.find(by, duplicate).then(goes -> {
            if (!alike(stays.booking().details(), goes.booking().details())) {
                return Outcome.refused(RefusalCode.BOOKINGS_NOT_ALIKE);
            }
            Instant now = clock.instant();
            return moves.move(by, duplicate, Booking.OnWachtlijst.class, waiting -> waiting.cancel(
                    new Cancellation(CancelledBy.STAFF, "", now, survivor)))
                    .then(closed -> takeOver(by, stays, goes));
        })));
    }

    private Outcome<BookingId> takeOver(Actor by, Turns.Waiting stays, Turns.Waiting goes) {
        BookingId id = stays.booking().id();
        Booking.OnWachtlijst place = older(stays.booking(), goes.booking());
        Turn turn = together(stays.turn(), goes.turn(), place.details().wishes());
        int taken = rows.takePlace(
                id.value(),
                stays.version(),
                place.acceptedAt(),
                place.details().wishes().earliest(),
                place.waitingSince(),
                BookingMapping.wachtlijstKey(place, turn.urgency()));
        if (taken == 0) {
            return Outcome.refused(RefusalCode.CHANGED_MEANWHILE);
        }
        line.restart(place);
        if (rows.replaces(goes.booking().id().value()).orElse(0) == 1) {
            rows.setReplaces(id.value(), true);
        }
        return turns.change(by, id, now -> turn)
                .map(changed -> {
                    String number = goes.booking().number();
                    acts.write(by, stays.booking().details(), new What(ActKind.MERGED, number, "", null, ""));
                    audit.record(by, AuditAction.WACHTLIJST_CHANGED, id.value());
                    return id;
                });
    }

    /** A yes to the one counts for both, as long as nothing else was agreed or asked about the other. */
    private static Turn together(Turn stays, Turn goes, Wishes wishes) {
        Turn turn = goes.urgency().compareTo(stays.urgency()) < 0
                ? stays.with(goes.urgency(), goes.urgencyReason(), goes.urgencyBy())
                : stays;
        Agreed agreed = goes.agreed();
        return agreed != null
                && stays.agreed() == null
                && stays.offeredUntil() == null
                && wishes.allows(agreed.day())
                        ? turn.agreed(agreed).awakeOn(agreed.day())
                        : turn;
    }

    /** Who wished not to be helped yet keeps that wish; of days that have come the earlier one counts. */
    private Booking.OnWachtlijst older(Booking.OnWachtlijst stays, Booking.OnWachtlijst goes) {
        boolean earlier = goes.waitingSince().isBefore(stays.waitingSince());
        boolean hasBegun = !stays.waitingSince().isAfter(clock.instant());
        if (!earlier || !hasBegun) {
            return stays;
        }
        LocalDate own = stays.details().wishes().earliest();
        LocalDate other = goes.details().wishes().earliest();
        return new Booking.OnWachtlijst(
                stays.details().from(other.isBefore(own) ? other : own), goes.acceptedAt());
    }

    private static boolean alike(BookingDetails one, BookingDetails other) {
        return !one.id().equals(other.id())
                && one.resident().equals(other.resident())
                && one.offering().equals(other.offering())
                && one.series() == null
                && other.series() == null;
    }
}
