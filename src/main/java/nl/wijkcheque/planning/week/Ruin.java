package nl.wijkcheque.planning.week;

import java.util.Arrays;
import java.util.SplittableRandom;
import nl.wijkcheque.planning.rule.Stops;

/** Takes some visits away that have something to do with each other, so that they can come back in a better way. */
final class Ruin {

    private static final int MOST = 8;

    private final Desk desk;
    private final Board board;
    private final SplittableRandom random;
    private int[] taken = new int[64];
    private int[] starts = new int[64];
    private Seat[][] crews = new Seat[64][];
    private int size;
    private final int[] freed;
    private final boolean[] isFreed;
    private int freedCount;

    Ruin(Desk desk, Board board, SplittableRandom random) {
        this.desk = desk;
        this.board = board;
        this.random = random;
        this.freed = new int[board.diaries.length];
        this.isFreed = new boolean[board.diaries.length];
    }

    /** How many were taken away the last time. */
    int size() {
        return size;
    }

    int need(int at) {
        return taken[at];
    }

    /** Who had something taken away the last time, the first {@link #freedCount()}. */
    int[] freed() {
        return freed;
    }

    int freedCount() {
        return freedCount;
    }

    void ruin() {
        size = 0;
        while (freedCount > 0) {
            isFreed[freed[--freedCount]] = false;
        }
        int most = 1 + Math.min(random.nextInt(MOST), random.nextInt(MOST));
        int waiting = board.count() - board.planned();
        int way = random.nextInt(10);
        if (waiting > 0 && way < 4) {
            makeRoom(board.pick(board.planned() + random.nextInt(waiting)));
        } else if (board.planned() > 0 && way < 7) {
            takeDay(board.pick(random.nextInt(board.planned())), most);
        } else {
            for (int count = 0; count < most && board.planned() > 0; count++) {
                take(board.pick(random.nextInt(board.planned())));
            }
        }
    }

    /** For one that waits: what stands in the way of someone who could go, on a day on which she could. */
    private void makeRoom(int waiting) {
        Seat[] seats = desk.seats[waiting];
        if (seats.length == 0) {
            return;
        }
        int[] spans = null;
        for (int count = 0; count < Math.max(1, desk.needs.get(waiting).work().crewMin()); count++) {
            Seat seat = seats[random.nextInt(seats.length)];
            if (spans == null) {
                spans = seat.spans();
            }
            int span = random.nextInt(spans.length / 3) * 3;
            takeSome(seat.person(), spans[span], 1 + random.nextInt(2));
        }
    }

    /** A visit with others that the same people, or some others, do that day. */
    private void takeDay(int need, int most) {
        int day = desk.problem.horizon().dayOf(board.start(need));
        Seat[] crew = board.crew(need);
        take(need);
        for (Seat seat : crew) {
            takeSome(seat.person(), day, most);
        }
        if (random.nextBoolean()) {
            takeSome(random.nextInt(board.diaries.length), day, most);
        }
    }

    private void takeSome(int person, int day, int most) {
        Stops stops = board.diaries[person].day(day);
        for (int count = 0; count < most && stops.size() > 0; count++) {
            int need = desk.number(stops.visit(random.nextInt(stops.size())).need());
            if (need >= 0) {
                take(need);
            }
        }
    }

    /** And what can't stand without it. */
    private void take(int need) {
        int day = desk.problem.horizon().dayOf(board.start(need));
        Seat[] crew = board.crew(need);
        keep(need);
        board.remove(need);
        for (Seat seat : crew) {
            if (!board.stands(seat.person(), day)) {
                takeAll(board.diaries[seat.person()].day(day));
            }
        }
    }

    private void takeAll(Stops stops) {
        int at = stops.size() - 1;
        while (at >= 0) {
            int need = desk.number(stops.visit(at).need());
            if (need >= 0) {
                take(need);
            }
            at = Math.min(at, stops.size()) - 1;
        }
    }

    private void keep(int need) {
        if (size == taken.length) {
            taken = Arrays.copyOf(taken, size * 2);
            starts = Arrays.copyOf(starts, size * 2);
            crews = Arrays.copyOf(crews, size * 2);
        }
        taken[size] = need;
        starts[size] = board.start(need);
        crews[size] = board.crew(need);
        for (Seat seat : crews[size]) {
            if (!isFreed[seat.person()]) {
                isFreed[seat.person()] = true;
                freed[freedCount++] = seat.person();
            }
        }
        size++;
    }

    /**
     * As it was before.
     *
     * @param added what may have been placed since and did not stand before
     */
    void undo(int[] added, int count) {
        for (int at = 0; at < size; at++) {
            if (board.isPlanned(taken[at])) {
                board.remove(taken[at]);
            }
        }
        for (int at = 0; at < count; at++) {
            if (board.isPlanned(added[at])) {
                board.remove(added[at]);
            }
        }
        for (int at = 0; at < size; at++) {
            board.place(taken[at], starts[at], crews[at]);
        }
    }
}
