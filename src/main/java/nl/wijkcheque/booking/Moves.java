package nl.wijkcheque.booking;

import io.micronaut.context.event.ApplicationEventPublisher;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import nl.wijkcheque.audit.Audit;
import nl.wijkcheque.audit.AuditAction;
import nl.wijkcheque.shared.Actor;
import nl.wijkcheque.shared.BookingId;
import nl.wijkcheque.shared.Outcome;
import nl.wijkcheque.shared.Refusal;
import nl.wijkcheque.shared.RefusalCode;
import nl.wijkcheque.shared.Role;
import nl.wijkcheque.shared.TimeOrderedIds;
import nl.wijkcheque.shared.VisitId;
import org.jspecify.annotations.Nullable;

/**
 * Stores the steps of bookings. A step is one conditional update: of two that start from the same state one is made, and
 * the other hears where the booking stands now. To be called in a transaction.
 */
@Singleton
final class Moves {

    private final BookingRows rows;
    private final EventRows events;
    private final Stays stays;
    private final OfferRows offers;
    private final Audit audit;
    private final TimeOrderedIds ids;
    private final Clock clock;
    private final ApplicationEventPublisher<BookingCancelled> cancelled;

    Moves(
            BookingRows rows,
            EventRows events,
            Stays stays,
            OfferRows offers,
            Audit audit,
            TimeOrderedIds ids,
            Clock clock,
            ApplicationEventPublisher<BookingCancelled> cancelled) {
        this.rows = rows;
        this.events = events;
        this.stays = stays;
        this.offers = offers;
        this.audit = audit;
        this.ids = ids;
        this.clock = clock;
        this.cancelled = cancelled;
    }

    void begin(Actor by, Booking booking) {
        rows.save(BookingMapping.write(booking, 0, Urgency.NORMAL));
        record(by, null, booking, 0);
        if (booking instanceof Booking.OnWachtlijst waiting) {
            stays.begin(waiting, false);
        }
        audit.record(by, AuditAction.BOOKING_REQUESTED, booking.id().value());
    }

    /** Refused: NOT_FOUND (also for who may not see it), BOOKING_STATE, CHANGED_MEANWHILE. */
    <F extends Booking, T extends Booking> Outcome<T> move(
            Actor by, BookingId id, Class<F> from, Function<F, T> step) {
        return moveOn(by, id, from, step).map(next -> {
            if (next instanceof Booking.OnWachtlijst waiting) {
                stays.begin(waiting, Booking.OnVisit.class.isAssignableFrom(from));
            }
            return next;
        });
    }

    /** The same for a step after which another is made at once: it does not wait in between. Refused: as {@link #move}. */
    <F extends Booking, T extends Booking> Outcome<T> moveOn(
            Actor by, BookingId id, Class<F> from, Function<F, T> step) {
        Optional<BookingRow> found = rows.findById(id.value());
        if (found.isEmpty()) {
            return Outcome.refused(RefusalCode.NOT_FOUND);
        }
        BookingRow row = found.get();
        Booking now = BookingMapping.read(row);
        if (!mayTouch(by, now.details())) {
            return Outcome.refused(RefusalCode.NOT_FOUND);
        }
        if (!from.isInstance(now)) {
            return Outcome.refused(stateIs(now.state()));
        }
        T next = step.apply(from.cast(now));
        if (!store(row, BookingMapping.write(next, row.version() + 1, Urgency.valueOf(row.urgency())))) {
            return Outcome.refused(lost(row));
        }
        record(by, now, next, row.version() + 1);
        return Outcome.done(next);
    }

    /** A resident her own; who works at a servicepunt what was booked there. */
    static boolean mayTouch(Actor by, BookingDetails details) {
        boolean residentOnly = by.is(Role.RESIDENT) && !by.isStaff();
        return residentOnly
                ? details.resident().equals(by.resident())
                : details.servicepunt().equals(by.servicepunt().id());
    }

    private boolean store(BookingRow from, BookingRow to) {
        return rows.move(
                from.id(),
                from.state(),
                from.version(),
                to.state(),
                to.acceptedAt(),
                to.wachtlijstKey(),
                to.waitingSince(),
                to.visitId(),
                to.closedAt(),
                to.rejectionReason(),
                to.cancelledBy(),
                to.cancelReason(),
                to.mergedInto()) == 1;
    }

    /** A step there and back leaves the same state in another version: then only that it changed can be said. */
    private Refusal lost(BookingRow seen) {
        return rows.findNow(seen.id())
                .map(BookingRow::state)
                .filter(state -> !state.equals(seen.state()))
                .map(state -> stateIs(BookingState.valueOf(state)))
                .orElseGet(() -> Refusal.of(RefusalCode.CHANGED_MEANWHILE));
    }

    private void record(Actor by, @Nullable Booking from, Booking to, int version) {
        UUID id = to.id().value();
        VisitId visit = visitOf(from, to);
        boolean byResident = to.details().resident().equals(by.resident());
        events.save(new EventRow(
                ids.next(),
                id,
                clock.instant(),
                from == null ? null : from.state().name(),
                to.state().name(),
                version,
                visit == null ? null : visit.value(),
                reasonOf(to),
                by.account().value(),
                byResident));
        if (from instanceof Booking.OnWachtlijst) {
            stays.end(from.details(), to.state());
            offers.withdraw(id, clock.instant());
        }
        switch (to) {
            case Booking.OnWachtlijst _ when from instanceof Booking.Requested ->
                audit.record(by, AuditAction.BOOKING_ACCEPTED, id);
            case Booking.Rejected _ -> audit.record(by, AuditAction.BOOKING_REJECTED, id);
            case Booking.Cancelled(_, Cancellation how) -> {
                audit.record(by, AuditAction.BOOKING_CANCELLED, id);
                cancelled.publishEvent(new BookingCancelled(by, to.id(), how.by(), visit));
            }
            case Booking.Requested _,Booking.OnWachtlijst _,Booking.OnVisit _,Booking.Done _ -> {
                // Planning and visits write down their own steps.
            }
        }
    }

    static Refusal stateIs(BookingState state) {
        return Refusal.of(RefusalCode.BOOKING_STATE, state.word());
    }

    private static @Nullable VisitId visitOf(@Nullable Booking from, Booking to) {
        VisitId visit = to.visitOrNull();
        return visit == null && from != null ? from.visitOrNull() : visit;
    }

    private static String reasonOf(Booking to) {
        return switch (to) {
            case Booking.Rejected rejected -> rejected.reason().name();
            case Booking.Cancelled(_, Cancellation how) ->
                how.mergedInto() == null ? how.by().name() : Cancellation.MERGED;
            case Booking.Open _,Booking.Done _ -> "";
        };
    }
}
