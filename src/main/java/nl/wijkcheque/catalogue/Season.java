package nl.wijkcheque.catalogue;

import java.time.LocalDate;
import java.time.MonthDay;

/**
 * The part of each year in which something is offered; both days belong to it. From November until March goes over the
 * end of the year. 29 February counts as 28 February in a year without it.
 */
public record Season(MonthDay from, MonthDay until) {

    public boolean contains(LocalDate day) {
        LocalDate first = from.atYear(day.getYear());
        LocalDate last = until.atYear(day.getYear());
        boolean wraps = from.isAfter(until);
        return wraps
                ? !day.isBefore(first) || !day.isAfter(last)
                : !day.isBefore(first) && !day.isAfter(last);
    }
}
