package nl.wijkcheque.statement;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The wachtlijst over a time, of a whole or a part.
 *
 * @param size how many wait at the end
 * @param inflow how many came, new or back from a visit that did not happen
 * @param outflow how many were planned or called off
 * @param medianDays whole days that the middle one of those that wait at the end has waited; null when nobody waits
 * @param ninetiethDays whole days that nine out of ten of them have waited at most
 */
public record WaitFigures(
        int size, int inflow, int outflow, @Nullable Integer medianDays, @Nullable Integer ninetiethDays) {

    static WaitFigures of(int inflow, int outflow, int[] days) {
        int[] sorted = days.clone();
        Arrays.sort(sorted);
        return new WaitFigures(sorted.length, inflow, outflow, rank(sorted, 50), rank(sorted, 90));
    }

    /** The nearest rank: the first of which at least so many of a hundred are not longer. */
    private static @Nullable Integer rank(int[] sorted, int percent) {
        return sorted.length == 0 ? null : sorted[Math.ceilDiv(sorted.length * percent, 100) - 1];
    }
}
