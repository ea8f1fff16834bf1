package nl.wijkcheque.planning;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import nl.wijkcheque.booking.Booking;
import nl.wijkcheque.booking.Bookings;
import nl.wijkcheque.platform.Transactions;
import nl.wijkcheque.shared.Actor;
import nl.wijkcheque.shared.BookingId;
import nl.wijkcheque.shared.VisitId;

/** Finds what a resident has to be told of a visit that she counted on, as things stand now. */
@Singleton
class ToTell {

    private final PlannedVisitRows visits;
    private final VisitStore store;
    private final Bookings bookings;
    private final ResidentMessages messages;
    private final Transactions transactions;

    ToTell(
            PlannedVisitRows visits,
            VisitStore store,
            Bookings bookings,
            ResidentMessages messages,
            Transactions transactions) {
        this.visits = visits;
        this.store = store;
        this.bookings = bookings;
        this.messages = messages;
        this.transactions = transactions;
    }

    Optional<ResidentMessage> of(Actor by, VisitId id) {
        return transactions.read(() -> visits.ever(id.value())
                .filter(row -> row.servicepuntId().equals(by.servicepunt().id().value()))
                .flatMap(row -> row.standingBooking() == null ? gone(by, row) : moved(by, row)));
    }

    private Optional<ResidentMessage> moved(Actor by, PlannedVisitRow row) {
        return visits.before(row.id(), row.residentId(), row.bookingId())
                .filter(before -> UnplanReason.MOVED.name().equals(before.unplanReason()))
                .map(before -> store.withCrews(List.of(before, row)))
                .map(both -> messages.moved(by, both.getFirst(), both.getLast()));
    }

    /** What stands instead is told of; without that, that nobody comes. */
    private Optional<ResidentMessage> gone(Actor by, PlannedVisitRow row) {
        Booking booking = bookings.find(new BookingId(row.bookingId())).orElseThrow();
        if (booking instanceof Booking.Planned planned) {
            return visits.standing(planned.visit().value()).flatMap(now -> moved(by, now));
        }
        String why = row.unplanReason();
        boolean broken = why != null && UnplanReason.valueOf(why).breaksPromise();
        return broken && booking instanceof Booking.OnWachtlijst
                ? Optional.of(messages.cancelled(by, store.withCrews(List.of(row)).getFirst()))
                : Optional.empty();
    }
}
