package nl.wijkcheque.planning.week;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.wijkcheque.bench.Figures;
import nl.wijkcheque.planning.rule.WeekProblem;

/**
 * Plans random weeks of several sizes with every engine, in turns: what each costs beside the best that is known, and how much
 * of what can be done it does.
 *
 * <ul>
 *   <li>{@code --small} tries it; {@code --size 60/20} takes that size only, {@code --seeds 3} so many weeks of each,
 *       {@code --seeds 3..7} those; {@code --engine ours,cp-sat} those engines
 *   <li>{@code --seconds 30} for a plan; {@code --steps 1000000} a thread for ours instead
 *   <li>{@code --long} looks ten minutes more for the best; {@code --enter} writes what is better than the best known into
 *       its file
 *   <li>{@code --write} keeps problems and plans as JSON; {@code --judge problem.json plan.json} counts such a plan, and
 *       with {@code --enter} enters it, {@code --by} which engine and with what {@code --effort}
 * </ul>
 */
public final class WeekBench {

    private static final Duration LONG = Duration.ofMinutes(10);
    private static final Path FOLDER = Path.of("target", "bench", "week");

    private final List<String> given;
    private final WeekOptions options;
    private final BestKnown known;

    private WeekBench(List<String> given) throws IOException {
        this.given = given;
        this.options = WeekOptions.of(given);
        this.known = new BestKnown(given.contains("--enter"));
    }

    public static void run(List<String> given) throws IOException {
        WeekBench bench = new WeekBench(given);
        int judged = given.indexOf("--judge");
        if (judged < 0) {
            bench.run();
            return;
        }
        new JudgedPlan(Path.of(given.get(judged + 1)), Path.of(given.get(judged + 2)))
                .judge(
                        bench.known,
                        bench.options.seeds(),
                        WeekOptions.after(given, "--by").orElse("another"),
                        WeekOptions.after(given, "--effort").orElse("not said"));
    }

    private void run() throws IOException {
        Figures.say("%s per plan, weeks %s of each size", options.effort(Engine.OURS), options.seeds());
        for (WeekSize size : options.sizes()) {
            WeekTable table = new WeekTable(size);
            for (int seed : options.seeds()) {
                run(size, seed, table);
            }
            table.say();
        }
    }

    private void run(WeekSize size, int seed, WeekTable table) throws IOException {
        WeekProblem week = size.week(seed);
        List<BestKnown.Best> found = new ArrayList<>();
        for (Engine engine : options.engines()) {
            WeekOutcome outcome = WeekOutcome.of(engine, seed, week, options);
            keep(size, seed, engine, week, outcome.plan());
            if (outcome.isCounted(week)) {
                table.add(outcome);
                found.add(BestKnown.Best.of(
                        size, seed, week, outcome.plan(), engine.toString(), options.effort(engine)));
            }
        }
        if (given.contains("--long")) {
            WeekPlan plan = Planner.plan(week, Effort.during(99, LONG, WeekOptions.THREADS), Progress.NONE);
            String effort = LONG.toSeconds() + " s, " + WeekOptions.THREADS + " threads";
            found.add(BestKnown.Best.of(size, seed, week, plan, Engine.OURS.toString(), effort));
        }
        Optional<BestKnown.Best> best = found.stream().min(Comparator.comparingLong(BestKnown.Best::cost));
        if (best.isPresent()) {
            table.best(seed, known.lesser(best.get()));
        }
    }

    private void keep(WeekSize size, int seed, Engine engine, WeekProblem week, WeekPlan plan) throws IOException {
        if (given.contains("--write")) {
            Files.createDirectories(FOLDER);
            String name = "%d-%d-seed-%d".formatted(size.visits(), size.people(), seed);
            Files.write(FOLDER.resolve(name + ".json"), ProblemJson.write(week));
            Files.write(FOLDER.resolve(name + "." + engine + ".json"), PlanJson.write(week, plan));
        }
    }
}
