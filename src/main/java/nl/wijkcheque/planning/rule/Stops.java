package nl.wijkcheque.planning.rule;

import java.util.Arrays;

/** The visits of one person on one day, in order of time. */
public final class Stops {

    private static final int FEW = 6;

    private static final Match[] NO_VISITS = {};
    private static final int[] NO_TIMES = {};

    /** Most days of most people are empty, so these are made with the first visit. */
    private Match[] visits = NO_VISITS;

    private int[] starts = NO_TIMES;
    private int[] ends = NO_TIMES;
    private int size;
    private int work;

    public int size() {
        return size;
    }

    public Match visit(int at) {
        return visits[at];
    }

    public int start(int at) {
        return starts[at];
    }

    public int end(int at) {
        return ends[at];
    }

    /** Minutes of all of them. */
    public int work() {
        return work;
    }

    /** How many begin before that moment: where one that begins then would stand. */
    public int before(int start) {
        int at = 0;
        while (at < size && starts[at] < start) {
            at++;
        }
        return at;
    }

    void insert(Match visit, int start) {
        if (size == visits.length) {
            int room = Math.max(FEW, size * 2);
            visits = Arrays.copyOf(visits, room);
            starts = Arrays.copyOf(starts, room);
            ends = Arrays.copyOf(ends, room);
        }
        int at = before(start);
        System.arraycopy(visits, at, visits, at + 1, size - at);
        System.arraycopy(starts, at, starts, at + 1, size - at);
        System.arraycopy(ends, at, ends, at + 1, size - at);
        visits[at] = visit;
        starts[at] = start;
        ends[at] = start + visit.need().length();
        work += visit.need().length();
        size++;
    }

    /** That very one. @return where it stood; -1 when it did not */
    @SuppressWarnings("ReferenceEquality")
    int remove(Need need) {
        int at = 0;
        while (at < size && visits[at].need() != need) {
            at++;
        }
        if (at == size) {
            return -1;
        }
        work -= need.length();
        size--;
        System.arraycopy(visits, at + 1, visits, at, size - at);
        System.arraycopy(starts, at + 1, starts, at, size - at);
        System.arraycopy(ends, at + 1, ends, at, size - at);
        return at;
    }
}
