package nl.wijkcheque.planning.week;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.List;
import nl.wijkcheque.bench.Figures;
import nl.wijkcheque.planning.rule.WeekProblem;

/**
 * One plan of one engine.
 *
 * @param seed of its week
 * @param megabytes of the heap of Java at most; what a native library takes is not in it
 */
record WeekOutcome(Engine engine, int seed, WeekPlan plan, Captured captured, long megabytes, double seconds) {

    static WeekOutcome of(Engine engine, int seed, WeekProblem week, WeekOptions options) {
        System.gc();
        heap().forEach(MemoryPoolMXBean::resetPeakUsage);
        long begun = System.nanoTime();
        WeekPlan plan = engine.plan(week, options.effort(), options.time());
        double seconds = (System.nanoTime() - begun) / 1e9;
        long bytes = heap().stream().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum();
        return new WeekOutcome(engine, seed, plan, Bound.of(week, plan), bytes >> 20, seconds);
    }

    private static List<MemoryPoolMXBean> heap() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .toList();
    }

    /** A plan of ours that breaks a limit is a bug; one of a rival is only its loss. */
    boolean isCounted(WeekProblem week) {
        Evaluation found = Evaluator.evaluate(week, plan);
        boolean sound = found.isSound() && found.cost() == plan.cost();
        if (!sound && !engine.isRival()) {
            throw new IllegalStateException("not a plan: " + found + ", said " + plan.cost());
        }
        if (!sound) {
            Figures.say("%s: not counted, it breaks %s", engine, found.broken());
        }
        return sound;
    }
}
