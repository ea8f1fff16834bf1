package nl.wijkcheque.planning;

import io.micronaut.runtime.event.annotation.EventListener;
import jakarta.inject.Singleton;
import nl.wijkcheque.audit.Audit;
import nl.wijkcheque.audit.AuditAction;
import nl.wijkcheque.booking.BookingCancelled;
import nl.wijkcheque.booking.CancelledBy;
import nl.wijkcheque.shared.VisitId;

/** Gives the crew of a cancelled booking free, in the transaction that cancels. */
@Singleton
class CancelledBookings {

    private final VisitStore store;
    private final Audit audit;

    CancelledBookings(VisitStore store, Audit audit) {
        this.store = store;
        this.audit = audit;
    }

    @EventListener
    void cancelled(BookingCancelled event) {
        VisitId visit = event.visit();
        if (visit != null && store.release(visit, reason(event.whoseWish()))) {
            audit.record(event.by(), AuditAction.VISIT_UNPLANNED, visit.value());
        }
    }

    private static UnplanReason reason(CancelledBy whoseWish) {
        return switch (whoseWish) {
            case RESIDENT -> UnplanReason.RESIDENT_CANCELLED;
            case STAFF -> UnplanReason.SERVICEPUNT_CANCELLED;
        };
    }
}
