package nl.wijkcheque.booking;

import jakarta.inject.Singleton;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import nl.wijkcheque.booking.SeriesWeek.Kind;
import nl.wijkcheque.shared.Holiday;
import nl.wijkcheque.shared.Holidays;

/**
 * What holidays do to a week of a series [choice]: it goes on when some wished day is no holiday; else it moves to the next
 * day of the same week that is none; else it is left out.
 */
@Singleton
final class HolidayRule {

    private final Holidays holidays;

    HolidayRule(Holidays holidays) {
        this.holidays = holidays;
    }

    Decided of(int week, Wishes wished) {
        LocalDate first = wished.earliest();
        LocalDate last = wished.latest() == null ? first : wished.latest();
        Optional<Holiday> holiday = holidays.on(first);
        boolean someDayIsFree = first.datesUntil(last.plusDays(1)).anyMatch(day -> holidays.on(day).isEmpty());
        if (holiday.isEmpty() || someDayIsFree) {
            return new Decided(new SeriesWeek(week, first, first, Kind.MADE, null), wished);
        }
        LocalDate sunday = last.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
        return last.datesUntil(sunday)
                .filter(day -> !holidays.isOff(day))
                .findFirst()
                .map(day -> new Decided(
                        new SeriesWeek(week, first, day, Kind.MOVED, holiday.get()),
                        new Wishes(wished.dagdelen(), day, day)))
                .orElseGet(() -> new Decided(
                        new SeriesWeek(week, first, first, Kind.SKIPPED, holiday.get()), wished));
    }

    /** @param wishes of the booking; without meaning for a week that is left out */
    record Decided(SeriesWeek week, Wishes wishes) {

        boolean isMade() {
            return week.kind() != Kind.SKIPPED;
        }
    }
}
