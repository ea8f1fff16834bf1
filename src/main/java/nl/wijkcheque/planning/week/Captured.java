package nl.wijkcheque.planning.week;

/**
 * How much of what can be had a plan gets, in points.
 *
 * @param value what the plan is better than to plan nothing
 * @param bound what no plan can exceed: proven, not found
 */
public record Captured(long value, long bound) {

    /** In tenths of a percent, rounded down: 987 is 98.7%. All of it when there is nothing to be had. */
    public int promille() {
        return bound <= 0 ? 1000 : Math.toIntExact(Math.floorDiv(Math.max(0, value) * 1000, bound));
    }
}
