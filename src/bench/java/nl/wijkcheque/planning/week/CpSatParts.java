package nl.wijkcheque.planning.week;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.wijkcheque.planning.rule.Need;
import nl.wijkcheque.planning.rule.WeekProblem;
import nl.wijkcheque.shared.BookingId;
import org.jspecify.annotations.Nullable;

/**
 * The rival: from our greedy plan on, again and again some visits and some people are taken, everything else stands, and
 * CP-SAT plans that part anew. What costs no more is kept. A part becomes larger when the solver proved that it found the best
 * in its time, and smaller when it did not. Each thread has a part of its own; when what another found meanwhile is in the way
 * of what it found, that is lost.
 */
final class CpSatParts {

    private static final int BEGIN = 8;
    private static final int LEAST = 3;
    private static final Duration EACH = Duration.ofSeconds(1);

    private final WeekProblem problem;
    private final List<BookingId> movable;
    private final long until;
    private final Random random = new Random(1);
    private WeekPlan best;
    private int size = BEGIN;
    private long solved;

    private CpSatParts(WeekProblem problem, long until) {
        this.problem = problem;
        this.movable = problem.needs().stream().filter(need -> !need.isFixed()).map(Need::booking).toList();
        this.until = until;
        this.best = Planner.greedy(problem);
    }

    static WeekPlan plan(WeekProblem problem, Duration atMost, int threads) {
        CpSatParts parts = new CpSatParts(problem, System.nanoTime() + atMost.toNanos());
        Callable<@Nullable Void> run = parts::run;
        try (ExecutorService pool = Executors.newFixedThreadPool(threads)) {
            for (Future<@Nullable Void> one : pool.invokeAll(Collections.nCopies(threads, run))) {
                one.get();
            }
        } catch (InterruptedException | ExecutionException failure) {
            throw new IllegalStateException(failure);
        }
        return new WeekPlan(parts.best.visits(), parts.best.waiting(), parts.best.cost(), parts.solved);
    }

    private @Nullable Void run() {
        while (System.nanoTime() < until) {
            PartOfWeek part = choose();
            long last = Math.min(until, System.nanoTime() + EACH.toNanos());
            CpSat.Solved found = CpSat.solve(part.problem(), part.begin(), last);
            keep(part, found);
        }
        return null;
    }

    private synchronized PartOfWeek choose() {
        return new PartChoice(problem, best, random).choose(size);
    }

    private synchronized void keep(PartOfWeek part, CpSat.Solved found) {
        solved++;
        size = Math.clamp(size + (found.proven() ? 1L : -1L), LEAST, movable.size());
        Evaluation after = Evaluator.evaluate(part.problem(), found.plan());
        long more = after.cost() - Evaluator.evaluate(part.problem(), part.begin()).cost();
        if (!after.isSound() || more > 0) {
            return;
        }
        Map<BookingId, WeekPlan.Visit> visits = PartOfWeek.visits(best);
        boolean apart = part.isApart(visits);
        part.begin().visits().forEach(visit -> visits.remove(visit.booking()));
        found.plan().visits().forEach(visit -> visits.put(visit.booking(), visit));
        WeekPlan next = PartOfWeek.plan(visits, movable);
        if (apart) {
            best = new WeekPlan(next.visits(), next.waiting(), best.cost() + more, 0);
        } else {
            Evaluation whole = Evaluator.evaluate(problem, next);
            if (whole.isSound() && whole.cost() <= best.cost()) {
                best = new WeekPlan(next.visits(), next.waiting(), whole.cost(), 0);
            }
        }
    }
}
