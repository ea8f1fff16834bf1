package nl.wijkcheque.planning;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import nl.wijkcheque.booking.Booking;
import nl.wijkcheque.shared.Actor;
import nl.wijkcheque.shared.BookingId;
import nl.wijkcheque.shared.Outcome;
import nl.wijkcheque.shared.VisitId;

/** What becomes of a plan on the day itself. */
@Singleton
public final class DayChanges {

    private final PlannedVisitRows visits;
    private final VisitStore store;
    private final Assignments assignments;

    DayChanges(PlannedVisitRows visits, VisitStore store, Assignments assignments) {
        this.visits = visits;
        this.store = store;
        this.assignments = assignments;
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
        return assignments.release(by, visit, reason, Booking.OnVisit.class);
    }
}
