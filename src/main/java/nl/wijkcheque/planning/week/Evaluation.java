package nl.wijkcheque.planning.week;

import java.util.List;
import java.util.Map;
import nl.wijkcheque.shared.BookingId;

/**
 * What the evaluator finds of a plan.
 *
 * @param broken every limit that is broken; none in a plan that may be shown
 * @param costs points per wish, by its name
 */
public record Evaluation(List<Broken> broken, Map<String, Long> costs) {

    public Evaluation {
        broken = List.copyOf(broken);
        costs = Map.copyOf(costs);
    }

    public boolean isSound() {
        return broken.isEmpty();
    }

    public long cost() {
        return costs.values().stream().mapToLong(Long::longValue).sum();
    }

    /**
     * @param limit its name in the list of limits
     * @param booking of the visit at which it shows
     */
    public record Broken(String limit, BookingId booking) {}
}
