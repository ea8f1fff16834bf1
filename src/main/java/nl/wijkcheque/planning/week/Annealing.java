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
    private static final int LOOK_UP = 256;
    private static final int WAITING_TRIED = 4;

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
        while (board.count() > 0) {
            if (steps % LOOK_UP == 0) {
                double share = clockwork.share(steps);
                if (share >= 1 || !clockwork.goOn(share, best.cost())) {
                    break;
                }
                heat = HOT * Math.pow(COLD / HOT, share);
            }
            steps++;
            step(heat);
        }
        return new WeekPlan(best.visits(), best.waiting(), best.cost(), steps);
    }

    private void step(double heat) {
        long before = board.cost();
        pickWaiting();
        ruin.ruin();
        int count = shuffled();
        for (int at = 0; at < count; at++) {
            search.insert(order[at]);
        }
        long more = board.cost() - before;
        if (more > 0 && more > -heat * Math.log(random.nextDouble())) {
            ruin.undo(tried, triedCount);
        } else if (board.cost() < best.cost()) {
            best = board.plan(steps);
        }
    }

    /** Some that wait get another chance. */
    private void pickWaiting() {
        int waiting = board.count() - board.planned();
        triedCount = 0;
        for (int count = 0; count < Math.min(waiting, WAITING_TRIED); count++) {
            int need = board.pick(board.planned() + random.nextInt(waiting));
            boolean twice = false;
            for (int at = 0; at < triedCount; at++) {
                twice |= tried[at] == need;
            }
            if (!twice) {
                tried[triedCount++] = need;
            }
        }
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
