package nl.wijkcheque.planning.week;

import java.time.Duration;

/**
 * How long to look. With a number of steps the same seed gives the same plan; with a time it depends on the machine.
 *
 * @param steps for each thread; 0 when the time decides
 * @param atMost counts only when there is no number of steps
 * @param threads each looks by itself, the best plan of all counts
 */
public record Effort(long seed, long steps, Duration atMost, int threads) {

    public static Effort steps(long seed, long steps) {
        return new Effort(seed, steps, Duration.ZERO, 1);
    }

    public static Effort during(long seed, Duration time, int threads) {
        return new Effort(seed, 0, time, threads);
    }
}
