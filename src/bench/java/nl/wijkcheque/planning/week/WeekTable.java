package nl.wijkcheque.planning.week;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.wijkcheque.bench.Figures;

/** All plans of weeks of one size, a line for each engine. */
final class WeekTable {

    private final WeekSize size;
    private final Map<Engine, List<WeekOutcome>> outcomes = new EnumMap<>(Engine.class);
    private final Map<Integer, Long> best = new HashMap<>();

    WeekTable(WeekSize size) {
        this.size = size;
    }

    void add(WeekOutcome outcome) {
        outcomes.computeIfAbsent(outcome.engine(), engine -> new ArrayList<>()).add(outcome);
    }

    /** What plans of the week of that seed are held against. */
    void best(int seed, long cost) {
        best.put(seed, cost);
    }

    void say() {
        outcomes.forEach((engine, all) -> {
            List<Double> ratios = all.stream().map(this::ratio).toList();
            Figures.say(
                    "%4d visits, %3d people | %-12s | %2d plans | cost / best: median %.3f, most %.3f | captured: least"
                            + " %.1f%% | waiting %.1f | %,d steps | heap %d MB | %.1f s",
                    size.visits(),
                    size.people(),
                    engine,
                    all.size(),
                    Figures.median(ratios),
                    ratios.stream().mapToDouble(Double::doubleValue).max().orElseThrow(),
                    all.stream().mapToInt(one -> one.captured().promille()).min().orElseThrow() / 10.0,
                    all.stream().mapToInt(one -> one.plan().waiting().size()).average().orElseThrow(),
                    (long) all.stream().mapToLong(one -> one.plan().steps()).average().orElseThrow(),
                    all.stream().mapToLong(WeekOutcome::megabytes).max().orElseThrow(),
                    all.stream().mapToDouble(WeekOutcome::seconds).max().orElseThrow());
        });
    }

    private double ratio(WeekOutcome one) {
        return (double) one.plan().cost() / Objects.requireNonNull(best.get(one.seed()));
    }
}
