package nl.wijkcheque.shared;

import java.time.Duration;
import java.util.Collection;

/**
 * A length of work, in whole minutes; never negative.
 *
 * @param count minutes
 */
public record Minutes(int count) implements Comparable<Minutes> {

    public static final Minutes ZERO = new Minutes(0);

    public Minutes {
        if (count < 0) {
            throw new IllegalArgumentException("minutes below zero: " + count);
        }
    }

    public static Minutes of(int count) {
        return new Minutes(count);
    }

    public static Minutes hours(int hours) {
        return new Minutes(Math.multiplyExact(hours, 60));
    }

    /** Whole minutes only; seconds are dropped. */
    public static Minutes between(Duration duration) {
        return new Minutes(Math.toIntExact(duration.toMinutes()));
    }

    public static Minutes sum(Collection<Minutes> all) {
        return all.stream().reduce(ZERO, Minutes::plus);
    }

    public Minutes plus(Minutes other) {
        return new Minutes(Math.addExact(count, other.count));
    }

    /** @throws IllegalArgumentException when the other is longer */
    public Minutes minus(Minutes other) {
        return new Minutes(count - other.count);
    }

    public Minutes times(int factor) {
        return new Minutes(Math.multiplyExact(count, factor));
    }

    public boolean isLongerThan(Minutes other) {
        return count > other.count;
    }

    /** The smallest multiple of {@code step} that is not shorter than this. */
    public Minutes roundedUpTo(Minutes step) {
        return new Minutes(Math.ceilDiv(count, step.count) * step.count);
    }

    public Duration toDuration() {
        return Duration.ofMinutes(count);
    }

    @Override
    public int compareTo(Minutes other) {
        return Integer.compare(count, other.count);
    }

    /** Hours and minutes, as on a time sheet: {@code 2:05}. */
    @Override
    public String toString() {
        return "%d:%02d".formatted(count / 60, count % 60);
    }
}
