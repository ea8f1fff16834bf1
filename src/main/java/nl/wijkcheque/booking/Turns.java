package nl.wijkcheque.booking;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.UnaryOperator;
import nl.wijkcheque.catalogue.Offerings;
import nl.wijkcheque.shared.Actor;
import nl.wijkcheque.shared.Amsterdam;
import nl.wijkcheque.shared.BookingId;
import nl.wijkcheque.shared.Outcome;
import nl.wijkcheque.shared.RefusalCode;

/**
 * Changes how bookings stand in the line: one conditional update for urgency, pause, cause and place at once, so that the
 * stored cause is always the one that follows from the rest. To be called in a transaction.
 */
@Singleton
final class Turns {

    private final BookingRows bookings;
    private final TurnRows turns;
    private final Stays stays;
    private final Offerings offerings;
    private final Clock clock;

    Turns(BookingRows bookings, TurnRows turns, Stays stays, Offerings offerings, Clock clock) {
        this.bookings = bookings;
        this.turns = turns;
        this.stays = stays;
        this.offerings = offerings;
        this.clock = clock;
    }

    /** Refused: NOT_FOUND (also for who may not see it), BOOKING_STATE, CHANGED_MEANWHILE. */
    Outcome<Waiting> change(Actor by, BookingId id, UnaryOperator<Turn> change) {
        return find(by, id).then(found -> {
            Turn wanted = change.apply(found.turn());
            Turn next = withCause(found, wanted);
            if (next.equals(found.turn())) {
                return Outcome.done(found);
            }
            if (!store(found, next)) {
                return Outcome.refused(RefusalCode.CHANGED_MEANWHILE);
            }
            if (next.cause() != found.turn().cause()) {
                stays.change(found.booking(), next.cause());
            }
            return Outcome.done(new Waiting(found.booking(), next, found.version() + 1));
        });
    }

    /** Refused: NOT_FOUND (also for who may not see it), BOOKING_STATE. */
    Outcome<Waiting> find(Actor by, BookingId id) {
        return row(by, id).then(row -> {
            Booking booking = BookingMapping.read(row);
            if (!(booking instanceof Booking.OnWachtlijst waiting)) {
                return Outcome.refused(Moves.stateIs(booking.state()));
            }
            Turn turn = turns.findById(id.value()).orElseThrow().turn();
            return Outcome.done(new Waiting(waiting, turn, row.version()));
        });
    }

    /**
     * One that waits, has a visit that has not begun, or was called off by us: somebody may have to call her about it. Refused:
     * NOT_FOUND (also for who may not see it), BOOKING_STATE.
     */
    Outcome<BookingDetails> reachable(Actor by, BookingId id) {
        return row(by, id).map(BookingMapping::read).then(booking -> switch (booking) {
            case Booking.OnWachtlijst _,Booking.Planned _ -> Outcome.done(booking.details());
            case Booking.Cancelled(BookingDetails details, Cancellation how) when how.by() == CancelledBy.STAFF ->
                Outcome.done(details);
            case Booking.Requested _,Booking.UnderWay _,Booking.Done _,Booking.Rejected _,Booking.Cancelled _ ->
                Outcome.refused(Moves.stateIs(booking.state()));
        });
    }

    private Outcome<BookingRow> row(Actor by, BookingId id) {
        return bookings.findById(id.value())
                .filter(row -> Moves.mayTouch(by, BookingMapping.read(row).details()))
                .map(Outcome::done)
                .orElseGet(() -> Outcome.refused(RefusalCode.NOT_FOUND));
    }

    private Turn withCause(Waiting found, Turn wanted) {
        Instant now = clock.instant();
        LocalDate today = Amsterdam.dayOf(now);
        BookingDetails details = found.booking().details();
        boolean inSeason = offerings.find(details.offering()).orElseThrow().inSeason(today);
        WaitingCause cause = wanted.causeOn(today, inSeason, details.wishes().isOver(today));
        return cause == wanted.cause() ? wanted : wanted.because(cause, now);
    }

    private boolean store(Waiting found, Turn next) {
        UUID id = found.booking().id().value();
        TurnRow row = TurnRow.of(id, next);
        return turns.change(
                id,
                found.version(),
                row.urgency(),
                row.urgencyReason(),
                row.urgencyBy(),
                row.cause(),
                row.causeSince(),
                row.toldCause(),
                row.pausedUntil(),
                row.offeredUntil(),
                row.agreedDay(),
                row.agreedStart(),
                BookingMapping.wachtlijstKey(found.booking(), next.urgency())) == 1;
    }

    /** A booking that waits, how it stands in the line, and the version in which it was read. */
    record Waiting(Booking.OnWachtlijst booking, Turn turn, int version) {}
}
