package nl.wijkcheque.statement;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.wijkcheque.participant.OutflowReason;
import nl.wijkcheque.participant.Placement;
import nl.wijkcheque.shared.Period;

/**
 * Placements on one track over a period.
 *
 * @param start open when the first day began
 * @param inflow begun in the period
 * @param closed with their last day in the period
 * @param end still open when the last day was over: start + inflow − closed
 * @param outflow the closed ones, per reason that occurs
 */
public record TrackFlow(int start, int inflow, int closed, int end, Map<OutflowReason, Integer> outflow) {

    static final TrackFlow NONE = new TrackFlow(0, 0, 0, 0, Map.of());

    public TrackFlow {
        outflow = Map.copyOf(outflow);
    }

    static TrackFlow of(List<Placement> placements, Period days) {
        List<Placement> closed = placements.stream()
                .filter(placement -> placement.endedOn() != null && days.contains(placement.endedOn()))
                .toList();
        return new TrackFlow(
                count(placements, placement -> placement.from().isBefore(days.from()) && !endedBefore(placement, days)),
                count(placements, placement -> days.contains(placement.from())),
                closed.size(),
                count(placements, placement -> !placement.from().isAfter(days.until()) && openAfter(placement, days)),
                perReason(closed));
    }

    public int outflow(OutflowReason reason) {
        return outflow.getOrDefault(reason, 0);
    }

    TrackFlow plus(TrackFlow other) {
        Map<OutflowReason, Integer> reasons = new EnumMap<>(OutflowReason.class);
        for (OutflowReason reason : OutflowReason.values()) {
            reasons.put(reason, outflow(reason) + other.outflow(reason));
        }
        return new TrackFlow(
                start + other.start, inflow + other.inflow, closed + other.closed, end + other.end, reasons);
    }

    private static int count(List<Placement> placements, java.util.function.Predicate<Placement> which) {
        return Math.toIntExact(placements.stream().filter(which).count());
    }

    private static boolean endedBefore(Placement placement, Period days) {
        return placement.endedOn() != null && placement.endedOn().isBefore(days.from());
    }

    private static boolean openAfter(Placement placement, Period days) {
        return placement.endedOn() == null || placement.endedOn().isAfter(days.until());
    }

    private static Map<OutflowReason, Integer> perReason(List<Placement> closed) {
        return closed.stream()
                .filter(placement -> placement.reason() != null)
                .collect(Collectors.groupingBy(Placement::reason, Collectors.summingInt(placement -> 1)));
    }
}
