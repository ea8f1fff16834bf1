package nl.wijkcheque.planning.week;

import java.util.Arrays;

/** Ways in which single persons could go to one visit, per day and within it the cheapest first. Used again and again. */
final class Options {

    private static final int INDEX_BITS = 20;

    /** With its sign: what a visit costs one person stays far below. */
    private static final int COST_BITS = 35;

    private int size;
    private long lowest;
    private Seat[] seats = new Seat[256];
    private int[] lows = new int[256];
    private int[] highs = new int[256];
    private long[] keys = new long[256];
    private long[] costs = new long[256];
    private int[] order = new int[256];
    private int[] days = new int[256];

    void clear() {
        size = 0;
        lowest = 0;
    }

    /** The least that any costs; 0 when none costs less than nothing. */
    long lowest() {
        return lowest;
    }

    int size() {
        return size;
    }

    void add(Seat seat, int day, int low, int high, long cost) {
        if (size == seats.length) {
            grow();
        }
        seats[size] = seat;
        days[size] = day;
        lows[size] = low;
        highs[size] = high;
        costs[size] = cost;
        lowest = Math.min(lowest, cost);
        size++;
    }

    /** Day by day, within it by cost, then as they were added: always the same for the same options. */
    void sort() {
        for (int at = 0; at < size; at++) {
            keys[at] = ((long) days[at] << (COST_BITS + INDEX_BITS))
                    | ((costs[at] + (1L << (COST_BITS - 1))) << INDEX_BITS)
                    | at;
        }
        Arrays.sort(keys, 0, size);
        for (int at = 0; at < size; at++) {
            order[at] = (int) (keys[at] & ((1 << INDEX_BITS) - 1));
        }
    }

    /** Where the options of the next day begin. */
    int endOfDay(int from) {
        int at = from;
        while (at < size && day(at) == day(from)) {
            at++;
        }
        return at;
    }

    int day(int at) {
        return days[order[at]];
    }

    Seat seat(int at) {
        return seats[order[at]];
    }

    int low(int at) {
        return lows[order[at]];
    }

    int high(int at) {
        return highs[order[at]];
    }

    long cost(int at) {
        return costs[order[at]];
    }

    private void grow() {
        int more = seats.length * 2;
        if (more > 1 << INDEX_BITS) {
            throw new IllegalStateException("more options than are counted");
        }
        seats = Arrays.copyOf(seats, more);
        lows = Arrays.copyOf(lows, more);
        highs = Arrays.copyOf(highs, more);
        keys = Arrays.copyOf(keys, more);
        costs = Arrays.copyOf(costs, more);
        order = Arrays.copyOf(order, more);
        days = Arrays.copyOf(days, more);
    }
}
