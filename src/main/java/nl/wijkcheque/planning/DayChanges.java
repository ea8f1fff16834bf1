package nl.wijkcheque.planning;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import nl.wijkcheque.audit.Audit;
import nl.wijkcheque.audit.AuditAction;
import nl.wijkcheque.booking.Booking;
import nl.wijkcheque.booking.Bookings;
import nl.wijkcheque.platform.Transactions;
import nl.wijkcheque.shared.Actor;
import nl.wijkcheque.shared.BookingId;
import nl.wijkcheque.shared.Outcome;
import nl.wijkcheque.shared.Refusal;
import nl.wijkcheque.shared.RefusalCode;
import nl.wijkcheque.shared.VisitId;

/** What becomes of a plan on the day itself. */
@Singleton
public final class DayChanges {

    private final PlannedVisitRows visits;
    private final VisitStore store;
    private final Bookings bookings;
    private final Transactions transactions;
    private final Audit audit;

    DayChanges(
            PlannedVisitRows visits,
            VisitStore store,
            Bookings bookings,
            Transactions transactions,
            Audit audit) {
        this.visits = visits;
        this.store = store;
        this.bookings = bookings;
        this.transactions = transactions;
        this.audit = audit;
    }

    /** As it was planned, also when it stands no more. */
    public Optional<PlannedVisit> ever(VisitId visit) {
        return visits.ever(visit.value())
                .map(row -> store.withCrews(List.of(row)).getFirst());
    }

    /**
     * The booking goes back to the wachtlijst, also when the crew had set out. Refused: NOT_FOUND, BOOKING_STATE,
     * CHANGED_MEANWHILE.
     */
    public Outcome<BookingId> release(Actor by, VisitId visit, UnplanReason reason) {
        return transactions.write(() -> {
            Optional<PlannedVisitRow> row = visits.standing(visit.value())
                    .filter(found -> found.servicepuntId().equals(by.servicepunt().id().value()));
            if (row.isEmpty()) {
                return Outcome.refused(RefusalCode.NOT_FOUND);
            }
            BookingId id = new BookingId(row.get().bookingId());
            Booking booking = bookings.find(id).orElseThrow();
            if (!(booking instanceof Booking.OnVisit)) {
                return Outcome.refused(Refusal.of(RefusalCode.BOOKING_STATE, booking.state().word()));
            }
            return bookings.unplan(by, id).then(waiting -> {
                if (!store.release(visit, reason)) {
                    return Outcome.refused(RefusalCode.CHANGED_MEANWHILE);
                }
                audit.record(by, AuditAction.VISIT_UNPLANNED, visit.value());
                return Outcome.done(id);
            });
        });
    }
}
