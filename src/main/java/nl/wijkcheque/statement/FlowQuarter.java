package nl.wijkcheque.statement;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.List;
import nl.wijkcheque.shared.Period;

/**
 * A calendar quarter of a flow statement, or as much of it as belongs to the statement.
 *
 * @param total all tracks together
 */
public record FlowQuarter(Period days, TrackFlow total) {

    /** {@code 2009-Q1}. */
    public String name() {
        return days.from().getYear() + "-Q" + days.from().get(IsoFields.QUARTER_OF_YEAR);
    }

    /** The quarters of a period; none when it lies in one. */
    static List<Period> of(Period period) {
        List<Period> quarters = new ArrayList<>();
        for (LocalDate from = period.from(); !from.isAfter(period.until());) {
            LocalDate next = from.with(IsoFields.DAY_OF_QUARTER, 1).plusMonths(3);
            LocalDate last = next.minusDays(1);
            quarters.add(new Period(from, last.isBefore(period.until()) ? last : period.until()));
            from = next;
        }
        return quarters.size() > 1 ? quarters : List.of();
    }
}
