package nl.wijkcheque.shared;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;

/**
 * Days as people count them, in Europe/Amsterdam: both the first and the last belong to the period.
 *
 * @param from first day
 * @param until last day, not before the first
 */
public record Period(LocalDate from, LocalDate until) {

    public Period {
        if (until.isBefore(from)) {
            throw new IllegalArgumentException("a period ends on or after its first day: " + from + " – " + until);
        }
    }

    public static Period of(Year year) {
        return new Period(year.atDay(1), year.atDay(year.length()));
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(until);
    }

    /** The moment the first day begins in the Netherlands. */
    public Instant start() {
        return Amsterdam.startOf(from);
    }

    /** The first moment after the last day in the Netherlands. */
    public Instant end() {
        return Amsterdam.startOf(until.plusDays(1));
    }
}
