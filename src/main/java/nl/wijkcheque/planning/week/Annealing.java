package nl.wijkcheque.planning.week;

import java.util.Arrays;
import java.util.Comparator;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import nl.wijkcheque.planning.rule.Promise;

/**
 * Ruin and recreate with simulated annealing: takes some visits away, puts them and some that wait in again one by one where
 * each costs least, and keeps the outcome when it is better, or not much worse as long as it is early.
 */
final class Annealing {

    /** Points more that are accepted about every third time, at the beginning and at the end. */
    private static final double HOT = 600;

    private static final double COLD = 30;
    /**
     * What a point about who goes where counts at the beginning beside one of what waits; at the end as much. To get more in, visits
     * have to make room for each other first.
     */
    private static final double WISHES_AT_FIRST = 0.6;

    private static final int LOOK_UP = 256;
    private static final int WAITING_LOOKED_AT = 8;
    private static final int WAITING_TRIED = 4;
    /** Once in so many steps one that waits is tried whoever is free. */
    private static final int ANYWHERE_ONCE_IN = 4;

    private final Desk desk;
    private final Board board;
    private final SplittableRandom random;
    private final Search search;
    private final Ruin ruin;
    private final int[] tried = new int[WAITING_TRIED];
    private int triedCount;
    private int[] order = new int[64];
    private WeekPlan best;
    private long steps;

    Annealing(Desk desk, long seed) {
        this.desk = desk;
        this.board = new Board(desk);
        this.random = new SplittableRandom(seed);
        this.search = new Search(desk, board, random, true);
        this.ruin = new Ruin(desk, board, random);
        begin();
        this.best = board.plan(0);
    }

    /** Keeps promises that can be kept, then puts in the most valuable first. */
    private void begin() {
        for (int need = 0; need < board.count(); need++) {
            Promise promise = desk.needs.get(need).promise();
            if (promise != null) {
                search.keep(need, promise);
            }
        }
        Search sure = new Search(desk, board, random, false);
        IntStream.range(0, board.count())
                .boxed()
                .sorted(Comparator.<Integer>comparingInt(board::waiting).reversed())
                .filter(need -> !board.isPlanned(need))
                .toList()
                .forEach(sure::insert);
    }

    WeekPlan best() {
        return best;
    }

    /** @return the best of all steps */
    WeekPlan run(Clockwork clockwork) {
        double heat = HOT;
        double wishes = WISHES_AT_FIRST;
        while (board.count() > 0) {
            if (steps % LOOK_UP == 0) {
                double share = clockwork.share(steps);
                if (share >= 1 || !clockwork.goOn(share, best.cost())) {
                    break;
                }
                heat = HOT * Math.pow(COLD / HOT, share);
                wishes = WISHES_AT_FIRST + (1 - WISHES_AT_FIRST) * share;
            }
            steps++;
            step(heat, wishes);
        }
        return new WeekPlan(best.visits(), best.waiting(), best.cost(), steps);
    }

    private void step(double heat, double wishes) {
        long before = board.cost();
        long waitingBefore = board.waitingCost();
        ruin.ruin();
        pickWaiting();
        int count = shuffled();
        for (int at = 0; at < count; at++) {
            search.insert(order[at]);
        }
        long waiting = board.waitingCost() - waitingBefore;
        double more = waiting + wishes * (board.cost() - before - waiting);
        if (more > 0 && more > -heat * Math.log(random.nextDouble())) {
            ruin.undo(tried, triedCount);
        } else if (board.cost() < best.cost()) {
            best = board.plan(steps);
        }
    }

    /**
     * Some that wait get another chance, if one of those who have just become free has room for them: who had no time before
     * still has none.
     */
    private void pickWaiting() {
        int first = board.planned() + ruin.size();
        int waiting = board.count() - first;
        boolean anywhere = random.nextInt(ANYWHERE_ONCE_IN) == 0;
        triedCount = 0;
        for (int count = 0; count < Math.min(waiting, WAITING_LOOKED_AT) && triedCount < WAITING_TRIED; count++) {
            int need = board.pick(first + random.nextInt(waiting));
            boolean chance = (anywhere && count == 0) || search.hasRoom(need, ruin.freed(), ruin.freedCount());
            if (chance && !isTried(need)) {
                tried[triedCount++] = need;
            }
        }
    }

    private boolean isTried(int need) {
        for (int at = 0; at < triedCount; at++) {
            if (tried[at] == need) {
                return true;
            }
        }
        return false;
    }

    /** Mostly by chance, sometimes the most valuable first. */
    private int shuffled() {
        int count = ruin.size() + triedCount;
        if (order.length < count) {
            order = Arrays.copyOf(order, count * 2);
        }
        for (int at = 0; at < ruin.size(); at++) {
            order[at] = ruin.need(at);
        }
        System.arraycopy(tried, 0, order, ruin.size(), triedCount);
        boolean byWorth = random.nextInt(4) == 0;
        for (int at = 1; at < count; at++) {
            if (byWorth) {
                for (int down = at; down > 0 && board.waiting(order[down]) > board.waiting(order[down - 1]); down--) {
                    swap(down, down - 1);
                }
            } else {
                swap(at, random.nextInt(at + 1));
            }
        }
        return count;
    }

    private void swap(int one, int other) {
        int need = order[one];
        order[one] = order[other];
        order[other] = need;
    }
}
