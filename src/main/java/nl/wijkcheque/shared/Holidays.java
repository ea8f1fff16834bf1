package nl.wijkcheque.shared;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The Dutch calendar of holidays, computed. Good Friday is none: most people work. [law, Algemene termijnenwet 3] */
public record Holidays(LiberationDay liberationDay) {

    /** In which years 5 May is a day off; agreements differ. */
    public enum LiberationDay {
        NEVER,
        /** 2025, 2030 and so on, as the state has it. */
        EVERY_FIVE_YEARS,
        ALWAYS
    }

    public Optional<Holiday> on(LocalDate day) {
        Holiday fixed = fixed(day);
        return Optional.ofNullable(fixed == null ? moving(day) : fixed);
    }

    /** A holiday or a Sunday: nobody is asked to work. */
    public boolean isOff(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SUNDAY || on(day).isPresent();
    }

    /** Crews go out from Monday to Friday, on no holiday; on another day only when somebody agreed to it. */
    public boolean isWorkday(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY && !isOff(day);
    }

    /** That day, or the first workday after it. */
    public LocalDate workdayFrom(LocalDate day) {
        return isWorkday(day) ? day : workdayFrom(day.plusDays(1));
    }

    private @Nullable Holiday fixed(LocalDate day) {
        int date = day.getDayOfMonth();
        return switch (day.getMonth()) {
            case JANUARY -> date == 1 ? Holiday.NEW_YEAR : null;
            case APRIL -> day.equals(kingsDay(day.getYear())) ? Holiday.KINGS_DAY : null;
            case MAY -> date == 5 && isLiberationDay(day.getYear()) ? Holiday.LIBERATION_DAY : null;
            case DECEMBER -> date == 25 ? Holiday.CHRISTMAS_DAY : date == 26 ? Holiday.SECOND_CHRISTMAS_DAY : null;
            case FEBRUARY, MARCH, JUNE, JULY, AUGUST, SEPTEMBER, OCTOBER, NOVEMBER -> null;
        };
    }

    private static @Nullable Holiday moving(LocalDate day) {
        long afterEaster = ChronoUnit.DAYS.between(easter(day.getYear()), day);
        return switch ((int) afterEaster) {
            case 0 -> Holiday.EASTER_SUNDAY;
            case 1 -> Holiday.EASTER_MONDAY;
            case 39 -> Holiday.ASCENSION_DAY;
            case 49 -> Holiday.PENTECOST;
            case 50 -> Holiday.WHIT_MONDAY;
            default -> null;
        };
    }

    /** 27 April, or the day before when that is a Sunday. */
    private static LocalDate kingsDay(int year) {
        LocalDate birthday = LocalDate.of(year, Month.APRIL, 27);
        return birthday.getDayOfWeek() == DayOfWeek.SUNDAY ? birthday.minusDays(1) : birthday;
    }

    private boolean isLiberationDay(int year) {
        return switch (liberationDay) {
            case NEVER -> false;
            case EVERY_FIVE_YEARS -> year % 5 == 0;
            case ALWAYS -> true;
        };
    }

    /** Easter Sunday of the Gregorian calendar, by the rule of Meeus, Jones and Butcher. */
    static LocalDate easter(int year) {
        int golden = year % 19;
        int century = year / 100;
        int rest = year % 100;
        int correction = (century - (century + 8) / 25 + 1) / 3;
        int epact = (19 * golden + century - century / 4 - correction + 15) % 30;
        int weekday = (32 + 2 * (century % 4) + 2 * (rest / 4) - epact - rest % 4) % 7;
        int shift = (golden + 11 * epact + 22 * weekday) / 451;
        int days = epact + weekday - 7 * shift + 114;
        return LocalDate.of(year, days / 31, days % 31 + 1);
    }
}
