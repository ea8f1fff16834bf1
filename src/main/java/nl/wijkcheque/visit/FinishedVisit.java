package nl.wijkcheque.visit;

import java.util.List;
import java.util.UUID;
import nl.wijkcheque.shared.Minutes;
import nl.wijkcheque.shared.VisitId;

/**
 * A visit that is over.
 *
 * @param billed minutes that it costs
 * @param due minutes that are still to be paid
 * @param hours the lines that were registered
 */
public record FinishedVisit(VisitId visit, Minutes billed, Minutes due, List<UUID> hours) {

    public FinishedVisit {
        hours = List.copyOf(hours);
    }
}
