package nl.wijkcheque.booking;

import java.time.LocalDate;
import nl.wijkcheque.catalogue.Offering;
import nl.wijkcheque.shared.Holidays;
import org.jspecify.annotations.Nullable;

/**
 * In which week something that waits will be planned: as fast as its line moves, and no sooner than it can be. A week of
 * which only a weekend or holidays are left is over: nobody goes out in it any more.
 *
 * @param earliest first day that is wished
 * @param pausedUntil null when it is not paused
 * @param agreedDay what the resident said yes to; null when no day was agreed
 */
record Expectation(LocalDate earliest, @Nullable LocalDate pausedUntil, @Nullable LocalDate agreedDay) {

    /** In a whole year every season comes round once. */
    private static final int DAYS_OF_A_YEAR = 366;

    static Expectation of(BookingDetails details, Turn turn) {
        Agreed agreed = turn.agreed();
        return new Expectation(details.wishes().earliest(), turn.pausedUntil(), agreed == null ? null : agreed.day());
    }

    /**
     * The Monday of that week; null when nothing can be said.
     *
     * @param position from 1
     * @param pace null when nothing of the kind left the line
     */
    @Nullable
    LocalDate week(int position, @Nullable Pace pace, Offering offering, LocalDate today, Holidays holidays) {
        if (agreedDay != null && !agreedDay.isBefore(today)) {
            return Pace.mondayOf(agreedDay);
        }
        LocalDate first = possible(offering, holidays, later(today, later(earliest, pausedUntil)));
        LocalDate week = pace == null ? null : pace.weekOf(position, holidays.workdayFrom(today), first);
        return week == null ? null : Pace.mondayOf(possible(offering, holidays, later(week, first)));
    }

    /** That day, or the first after it on which it is done and crews go out. */
    private static LocalDate possible(Offering offering, Holidays holidays, LocalDate day) {
        return day.datesUntil(day.plusDays(DAYS_OF_A_YEAR))
                .filter(offering::inSeason)
                .filter(holidays::isWorkday)
                .findFirst()
                .orElse(day);
    }

    private static LocalDate later(LocalDate one, @Nullable LocalDate other) {
        return other != null && other.isAfter(one) ? other : one;
    }
}
