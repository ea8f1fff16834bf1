package nl.wijkcheque.planning.week;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.wijkcheque.bench.Figures;
import nl.wijkcheque.planning.rule.WeekProblem;

/**
 * Plans random weeks of several sizes with every engine, in turns: what each costs beside the best of all, and how much of what
 * can be done it does. {@code --small} tries it; {@code --size 60/20} takes that size only, {@code --seeds 3} so many weeks of
 * each; {@code --long} looks ten minutes more for the best; {@code --write} keeps problems and plans as JSON; {@code --judge problem.json plan.json} counts the plan of another engine. Memory is that of Java:
 * what a native library takes is not in it.
 */
public final class WeekBench {

    private static final int THREADS = 2;
    private static final String RIVAL = "cp-sat";
    private static final Duration LONG = Duration.ofMinutes(10);
    private static final Path FOLDER = Path.of("target", "bench", "week");

    private final List<String> given;
    private final List<int[]> sizes;
    private final int seeds;
    private final Duration time;
    private final Map<String, Engine> engines = new LinkedHashMap<>();

    private WeekBench(List<String> given) {
        boolean small = given.contains("--small");
        this.given = given;
        this.sizes = after("--size").map(WeekBench::size).map(List::of).orElse(small
                ? List.of(size("24/10"), size("60/20"))
                : List.of(size("24/10"), size("60/20"), size("200/60"), size("1000/200")));
        this.seeds = after("--seeds").map(Integer::valueOf).orElse(small ? 2 : 10);
        this.time = Duration.ofSeconds(small ? 2 : 30);
        engines.put("greedy", (week, atMost) -> Planner.greedy(week));
        engines.put("ours", (week, atMost) -> Planner.plan(week, Effort.during(1, atMost, THREADS), Progress.NONE));
        engines.put(RIVAL, (week, atMost) -> CpSat.plan(week, atMost, THREADS));
    }

    private Optional<String> after(String option) {
        int at = given.indexOf(option);
        return at < 0 ? Optional.empty() : Optional.of(given.get(at + 1));
    }

    /** Visits and people. */
    private static int[] size(String given) {
        return Arrays.stream(given.split("/")).mapToInt(Integer::parseInt).toArray();
    }

    /** Makes a plan within a time. */
    @FunctionalInterface
    interface Engine {

        WeekPlan plan(WeekProblem week, Duration atMost);
    }

    /**
     * One plan of one engine.
     *
     * @param seed of its week
     */
    private record Outcome(int seed, WeekPlan plan, Captured captured, long megabytes, double seconds) {}

    public static void run(List<String> given) throws IOException {
        int judged = given.indexOf("--judge");
        if (judged >= 0) {
            judge(Path.of(given.get(judged + 1)), Path.of(given.get(judged + 2)));
        } else {
            new WeekBench(given).run();
        }
    }

    private void run() throws IOException {
        Figures.say("%d s per plan, %d threads, %d weeks of each size", time.toSeconds(), THREADS, seeds);
        for (int[] size : sizes) {
            Map<String, List<Outcome>> outcomes = new LinkedHashMap<>();
            List<Long> best = new ArrayList<>();
            for (int seed = 1; seed <= seeds; seed++) {
                WeekProblem week = RandomWeek.of(seed, size[0], size[1]);
                long least = Long.MAX_VALUE;
                for (Map.Entry<String, Engine> engine : engines.entrySet()) {
                    Outcome outcome = measured(engine.getValue(), seed, week);
                    keep(size, seed, engine.getKey(), week, outcome.plan());
                    if (isCounted(engine.getKey(), week, outcome.plan())) {
                        outcomes.computeIfAbsent(engine.getKey(), name -> new ArrayList<>()).add(outcome);
                        least = Math.min(least, outcome.plan().cost());
                    }
                }
                if (given.contains("--long")) {
                    least = Math.min(least, Planner.plan(week, Effort.during(99, LONG, THREADS), Progress.NONE).cost());
                }
                best.add(least);
            }
            report(size, outcomes, best);
        }
    }

    private Outcome measured(Engine engine, int seed, WeekProblem week) {
        System.gc();
        heap().forEach(MemoryPoolMXBean::resetPeakUsage);
        long begun = System.nanoTime();
        WeekPlan plan = engine.plan(week, time);
        double seconds = (System.nanoTime() - begun) / 1e9;
        long bytes = heap().stream().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum();
        return new Outcome(seed, plan, Bound.of(week, plan), bytes >> 20, seconds);
    }

    /** A plan of ours that breaks a limit is a bug; one of the rival is only its loss. */
    private static boolean isCounted(String engine, WeekProblem week, WeekPlan plan) {
        Evaluation found = Evaluator.evaluate(week, plan);
        boolean sound = found.isSound() && found.cost() == plan.cost();
        if (!sound && !engine.equals(RIVAL)) {
            throw new IllegalStateException("not a plan: " + found + ", said " + plan.cost());
        }
        if (!sound) {
            Figures.say("%s: not counted, it breaks %s", engine, found.broken());
        }
        return sound;
    }

    private static void report(int[] size, Map<String, List<Outcome>> outcomes, List<Long> best) {
        outcomes.forEach((name, all) -> {
            List<Double> ratios = new ArrayList<>();
            for (Outcome one : all) {
                ratios.add((double) one.plan().cost() / best.get(one.seed() - 1));
            }
            Figures.say(
                    "%4d visits, %3d people | %-7s | %2d plans | cost / best: median %.3f, most %.3f | captured: least %.1f%% |"
                            + " waiting %.1f | %,d steps | heap %d MB | %.1f s",
                    size[0], size[1], name, all.size(), Figures.median(ratios),
                    ratios.stream().mapToDouble(Double::doubleValue).max().orElseThrow(),
                    all.stream().mapToInt(one -> one.captured().promille()).min().orElseThrow() / 10.0,
                    all.stream().mapToInt(one -> one.plan().waiting().size()).average().orElseThrow(),
                    (long) all.stream().mapToLong(one -> one.plan().steps()).average().orElseThrow(),
                    all.stream().mapToLong(Outcome::megabytes).max().orElseThrow(),
                    all.stream().mapToDouble(Outcome::seconds).max().orElseThrow());
        });
    }

    private void keep(int[] size, int seed, String engine, WeekProblem week, WeekPlan plan) throws IOException {
        if (given.contains("--write")) {
            Files.createDirectories(FOLDER);
            String name = "%d-%d-seed-%d".formatted(size[0], size[1], seed);
            Files.write(FOLDER.resolve(name + ".json"), ProblemJson.write(week));
            Files.write(FOLDER.resolve(name + "." + engine + ".json"), PlanJson.write(week, plan));
        }
    }

    private static void judge(Path problem, Path plan) throws IOException {
        WeekProblem week = ProblemJson.read(Files.readAllBytes(problem));
        WeekPlan read = PlanJson.read(week, Files.readAllBytes(plan));
        Evaluation found = Evaluator.evaluate(week, read);
        Captured captured = Bound.of(week, read);
        Figures.say("cost %,d: %s", found.cost(), new java.util.TreeMap<>(found.costs()));
        Figures.say("captured %,d of at most %,d", captured.value(), captured.bound());
        Figures.say("broken: %s", found.broken());
    }

    private static List<MemoryPoolMXBean> heap() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .toList();
    }
}
