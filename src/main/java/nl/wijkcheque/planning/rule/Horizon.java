package nl.wijkcheque.planning.rule;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.time.temporal.WeekFields;
import java.util.Arrays;
import nl.wijkcheque.shared.Amsterdam;
import nl.wijkcheque.shared.Period;
import nl.wijkcheque.shared.TimeSlot;

/**
 * The days that are looked at, counted from 0. Moments are minutes that really pass since the first of these days began in
 * the Netherlands, so that a night in which the clock changes is as long as it is.
 */
public final class Horizon {

    private static final int DAY = 24 * 60;

    private final LocalDate first;
    private final Instant zero;
    private final int[] starts;
    private final int[] weeks;
    private final boolean[] whole;

    /** @param days at least one */
    public Horizon(LocalDate first, int days) {
        this.first = first;
        this.zero = Amsterdam.startOf(first);
        this.starts = new int[days + 1];
        this.weeks = new int[days];
        LocalDate monday = first.with(WeekFields.ISO.dayOfWeek(), 1);
        for (int day = 0; day <= days; day++) {
            starts[day] = minute(Amsterdam.startOf(first.plusDays(day)));
        }
        for (int day = 0; day < days; day++) {
            weeks[day] = Math.toIntExact(ChronoUnit.DAYS.between(monday, first.plusDays(day)) / 7);
        }
        int[] daysOf = new int[weeks()];
        for (int week : weeks) {
            daysOf[week]++;
        }
        this.whole = new boolean[daysOf.length];
        for (int week = 0; week < daysOf.length; week++) {
            whole[week] = daysOf[week] == 7;
        }
    }

    /** Whole weeks, Monday to Sunday, with the day before and the day after, for the rest between days. */
    public static Horizon aroundWeeks(LocalDate day, int weeks) {
        return new Horizon(weekOf(day).from().minusDays(1), weeks * 7 + 2);
    }

    /** Monday to Sunday, in the Netherlands. */
    public static Period weekOf(LocalDate day) {
        LocalDate monday = day.with(WeekFields.ISO.dayOfWeek(), 1);
        return new Period(monday, monday.plusDays(6));
    }

    public LocalDate first() {
        return first;
    }

    public int days() {
        return weeks.length;
    }

    /** How many calendar weeks it touches. */
    public int weeks() {
        return weeks[weeks.length - 1] + 1;
    }

    /** Which week, counted from 0, a day lies in. */
    public int week(int day) {
        return weeks[day];
    }

    /** Whether all seven days of a week are looked at. */
    public boolean isWhole(int week) {
        return whole[week];
    }

    /** The moment a day begins; of the day after the last too. */
    public int start(int day) {
        return starts[day];
    }

    /** The day of a moment; the first or the last when it lies outside. */
    public int dayOf(int minute) {
        int day = Math.clamp(minute / DAY, 0, weeks.length - 1);
        while (day > 0 && minute < starts[day]) {
            day--;
        }
        while (day < weeks.length - 1 && minute >= starts[day + 1]) {
            day++;
        }
        return day;
    }

    public LocalDate date(int day) {
        return first.plusDays(day);
    }

    /** Below 0 or from {@link #days()} on when it lies outside. */
    public int day(LocalDate date) {
        return Math.toIntExact(ChronoUnit.DAYS.between(first, date));
    }

    public int minute(Instant moment) {
        return Math.toIntExact(Duration.between(zero, moment).toMinutes());
    }

    /** Clocks change before three in the night: from then on a day is told from its end. */
    public int minute(int day, LocalTime time) {
        int onTheClock = time.getHour() * 60 + time.getMinute();
        return onTheClock < 3 * 60 ? minute(Amsterdam.at(date(day), time)) : starts[day + 1] - DAY + onTheClock;
    }

    public Instant moment(int minute) {
        return zero.plus(Duration.ofMinutes(minute));
    }

    public TimeSlot slot(int start, int length) {
        return new TimeSlot(moment(start), moment(start + length));
    }

    public boolean contains(Instant moment) {
        return !moment.isBefore(zero) && moment.isBefore(moment(starts[weeks.length]));
    }

    /** The first moment of each day that lies in the period, until its last ends. */
    public Windows of(Period days) {
        int from = Math.clamp(day(days.from()), 0, weeks.length);
        int until = Math.clamp((long) day(days.until()) + 1, 0, weeks.length);
        return from < until ? Windows.of(starts[from], starts[until]) : Windows.NONE;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Horizon that && first.equals(that.first) && Arrays.equals(starts, that.starts);
    }

    @Override
    public int hashCode() {
        return first.hashCode() * 31 + starts.length;
    }

    @Override
    public String toString() {
        return first + " + " + weeks.length + " days";
    }
}
