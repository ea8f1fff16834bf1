package nl.wijkcheque.visit;

import java.util.List;
import java.util.UUID;
import nl.wijkcheque.shared.BookingId;
import nl.wijkcheque.shared.Minutes;
import nl.wijkcheque.shared.VisitId;
import org.jspecify.annotations.Nullable;

/**
 * A visit that is over.
 *
 * @param billed minutes that it costs
 * @param due minutes that are still to be paid
 * @param hours the lines that were registered
 * @param sentBack the booking that waits again, before others, when nobody came who works there; null when it is done
 */
public record FinishedVisit(
        VisitId visit, Minutes billed, Minutes due, List<UUID> hours, @Nullable BookingId sentBack) {

    public FinishedVisit {
        hours = List.copyOf(hours);
    }

    public VisitState state() {
        return sentBack == null ? VisitState.DONE : VisitState.TURNED_AWAY;
    }
}
