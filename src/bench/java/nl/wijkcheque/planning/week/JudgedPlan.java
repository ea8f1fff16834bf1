package nl.wijkcheque.planning.week;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import java.util.TreeMap;
import nl.wijkcheque.bench.Figures;
import nl.wijkcheque.planning.rule.WeekProblem;

/** Counts a plan that was kept as JSON, of whatever engine, and holds it against the best that is known of its week. */
final class JudgedPlan {

    private final WeekProblem week;
    private final WeekPlan plan;

    JudgedPlan(Path problem, Path plan) throws IOException {
        this.week = ProblemJson.read(Files.readAllBytes(problem));
        this.plan = PlanJson.read(week, Files.readAllBytes(plan));
    }

    /** @param seeds among which its week may be */
    void judge(BestKnown known, List<Integer> seeds, String engine, String effort) throws IOException {
        Evaluation found = Evaluator.evaluate(week, plan);
        Captured captured = Bound.of(week, plan);
        Figures.say("cost %,d: %s", found.cost(), new TreeMap<>(found.costs()));
        Figures.say("captured %,d of at most %,d", captured.value(), captured.bound());
        Figures.say("broken: %s", found.broken());
        OptionalInt seed = seed(seeds);
        if (seed.isEmpty()) {
            Figures.say("not one of the random weeks of these seeds: not compared with the best known");
        } else if (found.isSound()) {
            long best = known.lesser(
                    BestKnown.Best.of(WeekSize.of(week), seed.getAsInt(), week, plan, engine, effort));
            Figures.say("seed %d: cost / best known %.4f", seed.getAsInt(), (double) plan.cost() / best);
        }
    }

    private OptionalInt seed(List<Integer> seeds) {
        String digest = BestKnown.digest(week);
        WeekSize size = WeekSize.of(week);
        return seeds.stream()
                .mapToInt(Integer::intValue)
                .filter(seed -> BestKnown.digest(size.week(seed)).equals(digest))
                .findFirst();
    }
}
