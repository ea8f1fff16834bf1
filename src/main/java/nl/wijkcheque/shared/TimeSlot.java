package nl.wijkcheque.shared;

import java.time.Duration;
import java.time.Instant;

/**
 * A stretch of time, half-open: the start belongs to it, the end does not. Two visits of which one ends when the other
 * starts do not overlap.
 *
 * @param start first moment inside
 * @param end first moment after it; later than the start
 */
public record TimeSlot(Instant start, Instant end) {

    public TimeSlot {
        if (!start.isBefore(end)) {
            throw new IllegalArgumentException("a time slot ends after it starts: " + start + " – " + end);
        }
    }

    public static TimeSlot of(Instant start, Minutes length) {
        return new TimeSlot(start, start.plus(length.toDuration()));
    }

    public boolean contains(Instant moment) {
        return !moment.isBefore(start) && moment.isBefore(end);
    }

    public boolean overlaps(TimeSlot other) {
        return start.isBefore(other.end) && other.start.isBefore(end);
    }

    public Duration length() {
        return Duration.between(start, end);
    }
}
