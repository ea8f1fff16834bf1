package nl.wijkcheque.booking;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;

/**
 * How fast the wachtlijst of one klus or dienst moved in the last weeks: what was planned from it, without what came back.
 *
 * @param planned how many in those weeks, without what came back
 */
public record Pace(long planned, int weeks) {

    /** Further away nobody can say anything sensible [choice]. */
    private static final long LONGEST_WEEKS = 104;

    /**
     * The Monday of the week in which the one at that position will be planned when things go on like this; null when
     * nothing moved, or when it is more than two years away.
     *
     * @param position from 1
     * @param notBefore the first day on which it could be
     */
    public @Nullable LocalDate weekOf(int position, LocalDate today, LocalDate notBefore) {
        if (planned <= 0) {
            return null;
        }
        long weeksAway = Math.ceilDiv((long) position * weeks, planned) - 1;
        if (weeksAway > LONGEST_WEEKS) {
            return null;
        }
        LocalDate week = mondayOf(today).plusWeeks(weeksAway);
        LocalDate first = mondayOf(notBefore);
        return week.isBefore(first) ? first : week;
    }

    static LocalDate mondayOf(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }
}
