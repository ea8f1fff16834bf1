package nl.wijkcheque.planning.week;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.wijkcheque.planning.rule.WeekProblem;

/** Makes plans of weeks. */
public final class Planner {

    private Planner() {}

    /** The best plan that is found; that of the lowest thread when two are as good. */
    public static WeekPlan plan(WeekProblem problem, Effort effort, Progress progress) {
        Desk desk = new Desk(problem);
        Clockwork clockwork = new Clockwork(effort, progress);
        if (effort.threads() == 1) {
            return new Annealing(desk, effort.seed()).run(clockwork);
        }
        try (ExecutorService pool = Executors.newFixedThreadPool(effort.threads())) {
            List<Future<WeekPlan>> running = new ArrayList<>();
            for (int thread = 0; thread < effort.threads(); thread++) {
                long seed = effort.seed() + thread;
                running.add(pool.submit(() -> new Annealing(desk, seed).run(clockwork)));
            }
            return running.stream().map(Planner::result).min(Comparator.comparingLong(WeekPlan::cost)).orElseThrow();
        }
    }

    /** Each visit once, the most valuable first, where it costs least: what can be had in no time, to compare with. */
    public static WeekPlan greedy(WeekProblem problem) {
        return new Annealing(new Desk(problem), 1).best();
    }

    private static WeekPlan result(Future<WeekPlan> running) {
        try {
            return running.get();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        } catch (java.util.concurrent.ExecutionException failure) {
            throw new IllegalStateException(failure.getCause());
        }
    }
}
