package nl.wijkcheque.planning.week;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * What is asked of {@link WeekBench}.
 *
 * @param seeds of the weeks
 * @param steps of ours, for each thread; 0 when the time decides
 */
record WeekOptions(List<WeekSize> sizes, List<Integer> seeds, List<Engine> engines, Duration time, long steps) {

    static final int THREADS = 2;

    private static final List<String> SMALL = List.of("24/10", "60/20");
    /** As the demonstration has it, where many could go to each visit; and busier ones. */
    private static final List<String> USUAL = List.of("31/35", "60/20", "200/60", "1000/200");

    static WeekOptions of(List<String> given) {
        boolean small = given.contains("--small");
        List<Engine> engines = all(given, "--engine").stream().map(Engine::of).toList();
        List<String> sizes = all(given, "--size");
        return new WeekOptions(
                (sizes.isEmpty() ? (small ? SMALL : USUAL) : sizes).stream().map(WeekSize::of).toList(),
                seeds(after(given, "--seeds").orElse(small ? "2" : "10")),
                engines.isEmpty() ? List.of(Engine.values()) : engines,
                Duration.ofSeconds(after(given, "--seconds").map(Long::valueOf).orElse(small ? 2L : 30L)),
                after(given, "--steps").map(Long::valueOf).orElse(0L));
    }

    static Optional<String> after(List<String> given, String option) {
        int at = given.indexOf(option);
        return at < 0 ? Optional.empty() : Optional.of(given.get(at + 1));
    }

    /** Of an option that may come again, and take several with commas between them. */
    private static List<String> all(List<String> given, String option) {
        List<String> all = new ArrayList<>();
        for (int at = 0; at < given.size() - 1; at++) {
            if (given.get(at).equals(option)) {
                all.addAll(Arrays.asList(given.get(at + 1).split(",")));
            }
        }
        return all;
    }

    /** So many from 1 on, or from the one to the other: 3 is 1..3. */
    private static List<Integer> seeds(String written) {
        int dots = written.indexOf("..");
        int first = dots < 0 ? 1 : Integer.parseInt(written.substring(0, dots));
        int last = Integer.parseInt(dots < 0 ? written : written.substring(dots + 2));
        return IntStream.rangeClosed(first, last).boxed().toList();
    }

    /** What ours gets. */
    Effort effort() {
        return steps > 0 ? new Effort(1, steps, Duration.ZERO, THREADS) : Effort.during(1, time, THREADS);
    }

    /** In words, for whoever reads what a plan cost. */
    String effort(Engine engine) {
        boolean counted = engine == Engine.OURS && steps > 0;
        return (counted ? steps + " steps" : time.toSeconds() + " s") + ", " + THREADS + " threads";
    }
}
