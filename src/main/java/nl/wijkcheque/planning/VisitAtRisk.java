package nl.wijkcheque.planning;

import java.util.List;

/**
 * A visit that stands, though it would not be planned so now.
 *
 * @param inTheWay the limits that do not hold any more, at least one
 */
public record VisitAtRisk(PlannedVisit visit, List<LimitCheck> inTheWay) {

    public VisitAtRisk {
        inTheWay = List.copyOf(inTheWay);
    }
}
