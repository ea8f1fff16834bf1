package nl.wijkcheque.planning;

import java.util.List;
import nl.wijkcheque.shared.TimeSlot;

/**
 * A crew that might go, and when.
 *
 * @param points what a plan would cost more by it: the lowest is best. The difference between two crews is that between two
 *     plans that differ in nothing else, whoever else is in the list
 * @param reasons for and against, what weighs most first
 * @param inTheWay limits that are broken; none when it is possible
 */
public record RankedCrew(
        TimeSlot slot, List<CrewMember> crew, long points, List<Signed> reasons, List<LimitCheck> inTheWay) {

    public RankedCrew {
        crew = List.copyOf(crew);
        reasons = List.copyOf(reasons);
        inTheWay = List.copyOf(inTheWay);
    }
}
