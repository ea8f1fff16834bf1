package nl.wijkcheque.payment;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Set;

/** Days on which banks transfer euros: T2, the system of the Eurosystem, is closed on weekends and six holidays. */
final class BankDays {

    private BankDays() {}

    /** This day, or the first after it on which banks work. */
    static LocalDate onOrAfter(LocalDate day) {
        LocalDate found = day;
        while (!isOpen(found)) {
            found = found.plusDays(1);
        }
        return found;
    }

    static boolean isOpen(LocalDate day) {
        if (day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY) {
            return false;
        }
        LocalDate easter = easter(day.getYear());
        return !Set.of(
                MonthDay.of(1, 1),
                MonthDay.of(5, 1),
                MonthDay.of(12, 25),
                MonthDay.of(12, 26),
                MonthDay.from(easter.minusDays(2)),
                MonthDay.from(easter.plusDays(1)))
                .contains(MonthDay.from(day));
    }

    /** Easter Sunday of the Gregorian calendar, by the anonymous algorithm (Nature, 20 April 1876). */
    static LocalDate easter(int year) {
        int a = year % 19;
        int b = year / 100;
        int c = year % 100;
        int h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
        int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
        int m = (a + 11 * h + 22 * l) / 451;
        int sum = h + l - 7 * m + 114;
        return LocalDate.of(year, sum / 31, sum % 31 + 1);
    }
}
