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
 * What holidays do to a week of a series [choice]: it goes on as wished when its first day is no holiday, also a Saturday or
 * Sunday, or when crews go out on some wished day; else it moves to the next day of the same week on which they do; else it
 * is left out.
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
        boolean someDayIsFree = first.datesUntil(last.plusDays(1)).anyMatch(holidays::isWorkday);
        if (holiday.isEmpty() || someDayIsFree) {
            return new Decided(new SeriesWeek(week, first, first, Kind.MADE, null), wished);
        }
        LocalDate sunday = last.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
        return last.datesUntil(sunday)
                .filter(holidays::isWorkday)
                .findFirst()
                .map(day -> new Decided(
                        new SeriesWeek(week, first, day, Kind.MOVED, holiday.get()),
                        new Wishes(wished.dagdelen(), day, day)))
                .orElseGet(() -> new Decided(
                        new SeriesWeek(week, first, first, Kind.SKIPPED, holiday.get()), wished));
    }

    /** @param wishes of the booking; of a week that is left out, as it was wished */
    record Decided(SeriesWeek week, Wishes wishes) {

        boolean isMade() {
            return week.kind() != Kind.SKIPPED;
        }
    }
}
