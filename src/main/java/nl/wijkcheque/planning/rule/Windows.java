package nl.wijkcheque.planning.rule;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Stretches of time in order, each half-open, none touching the next, in minutes of a {@link Horizon}.
 */
public final class Windows {

    public static final Windows NONE = new Windows(new int[0]);

    private final int[] bounds;

    private Windows(int[] bounds) {
        this.bounds = bounds;
    }

    public static Windows of(int from, int until) {
        return new Windows(new int[]{from, until});
    }

    /** @param stretches pairs of from and until, in any order; those that touch or overlap become one */
    public static Windows merged(List<int[]> stretches) {
        List<int[]> sorted = stretches.stream().sorted(Comparator.comparingInt((int[] one) -> one[0])).toList();
        int[] bounds = new int[sorted.size() * 2];
        int size = 0;
        for (int[] one : sorted) {
            if (size > 0 && one[0] <= bounds[size - 1]) {
                bounds[size - 1] = Math.max(bounds[size - 1], one[1]);
            } else {
                bounds[size++] = one[0];
                bounds[size++] = one[1];
            }
        }
        return new Windows(Arrays.copyOf(bounds, size));
    }

    public int size() {
        return bounds.length / 2;
    }

    public int from(int index) {
        return bounds[2 * index];
    }

    public int until(int index) {
        return bounds[2 * index + 1];
    }

    public boolean isEmpty() {
        return bounds.length == 0;
    }

    /** Whether all of it lies in one of the stretches. */
    public boolean hold(int from, int until) {
        for (int at = 0; at < bounds.length; at += 2) {
            if (from >= bounds[at] && until <= bounds[at + 1]) {
                return true;
            }
        }
        return false;
    }

    public boolean touch(int from, int until) {
        for (int at = 0; at < bounds.length; at += 2) {
            if (from < bounds[at + 1] && until > bounds[at]) {
                return true;
            }
        }
        return false;
    }

    public Windows and(Windows other) {
        int[] both = new int[bounds.length + other.bounds.length];
        int size = 0;
        int mine = 0;
        int theirs = 0;
        while (mine < bounds.length && theirs < other.bounds.length) {
            int from = Math.max(bounds[mine], other.bounds[theirs]);
            int until = Math.min(bounds[mine + 1], other.bounds[theirs + 1]);
            if (from < until) {
                both[size++] = from;
                both[size++] = until;
            }
            if (bounds[mine + 1] < other.bounds[theirs + 1]) {
                mine += 2;
            } else {
                theirs += 2;
            }
        }
        return new Windows(Arrays.copyOf(both, size));
    }

    /** What of these lies outside the others. */
    public Windows without(Windows others) {
        int[] rest = new int[bounds.length + others.bounds.length + 2];
        rest[0] = Integer.MIN_VALUE;
        System.arraycopy(others.bounds, 0, rest, 1, others.bounds.length);
        rest[others.bounds.length + 1] = Integer.MAX_VALUE;
        return and(new Windows(Arrays.copyOf(rest, others.bounds.length + 2)));
    }

    public int total() {
        int total = 0;
        for (int at = 0; at < bounds.length; at += 2) {
            total += bounds[at + 1] - bounds[at];
        }
        return total;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Windows that && Arrays.equals(bounds, that.bounds);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bounds);
    }

    @Override
    public String toString() {
        return Arrays.toString(bounds);
    }
}
