package nl.wijkcheque.demo;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.wijkcheque.shared.Amsterdam;
import nl.wijkcheque.shared.Holidays;
import nl.wijkcheque.shared.OfferingId;
import nl.wijkcheque.shared.ResidentId;

/** One servicepunt in the making: who works there, who lives around it, and what day it is. */
final class World {

    private static final int WEEKS_BEFORE = 1;

    final Facades facades;
    final Staff staff;
    final Dice dice;
    final DemoSize size;
    final Calendar calendar;
    final Tally tally = new Tally();
    final Agenda agenda = new Agenda();
    final List<Neighbour> neighbours = new ArrayList<>();
    final List<Helper> helpers = new ArrayList<>();
    final Map<DemoOffering, OfferingId> offerings = new EnumMap<>(DemoOffering.class);

    World(Facades facades, Staff staff, Dice dice, DemoSize size, Calendar calendar) {
        this.facades = facades;
        this.staff = staff;
        this.dice = dice;
        this.size = size;
        this.calendar = calendar;
    }

    /** Does the work as if it were then. */
    void at(LocalDate day, LocalTime time, Runnable work) {
        facades.clock().asOf(Amsterdam.at(day, time), work);
    }

    /** The first neighbour is Mrs de Vries, whose login is shown. */
    boolean logsIn(Neighbour neighbour) {
        return logsIn(neighbour.id());
    }

    boolean logsIn(ResidentId neighbour) {
        return neighbour.equals(neighbours.getFirst().id());
    }

    OfferingId idOf(DemoOffering offering) {
        return Objects.requireNonNull(offerings.get(offering));
    }

    /**
     * The days of a history.
     *
     * @param opening when the servicepunt opens: people are registered, nobody goes out yet
     * @param first Monday of the first week with work
     * @param today the last day, on which work has yet to begin
     */
    record Calendar(LocalDate opening, LocalDate first, LocalDate today) {

        private static final int DAYS_BEFORE_THE_MONTH = 16;

        /** Nobody goes out on any of them, whatever 5 May is by the settings. */
        private static final Holidays HOLIDAYS = new Holidays(Holidays.LiberationDay.ALWAYS);

        /** Begins in the middle of a month, so that a history of a year holds one whole spring wherever it ends. */
        static Calendar of(LocalDate today, int months) {
            LocalDate first = today.minusMonths(months)
                    .withDayOfMonth(1)
                    .minusDays(DAYS_BEFORE_THE_MONTH)
                    .with(DayOfWeek.MONDAY);
            return new Calendar(first.minusWeeks(WEEKS_BEFORE), first, today);
        }

        boolean isWorkday(LocalDate day) {
            return day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0
                    && HOLIDAYS.on(day).isEmpty();
        }

        /** Thursday, or the last workday before it. */
        boolean isPlanningDay(LocalDate day) {
            LocalDate planning = day.with(DayOfWeek.THURSDAY);
            while (!isWorkday(planning)) {
                planning = planning.minusDays(1);
            }
            return day.equals(planning);
        }

        LocalDate nextWorkday(LocalDate day) {
            LocalDate next = day.plusDays(1);
            return isWorkday(next) ? next : nextWorkday(next);
        }

        LocalDate workdaysAgo(int count) {
            LocalDate day = today;
            for (int left = count; left > 0;) {
                day = day.minusDays(1);
                left -= isWorkday(day) ? 1 : 0;
            }
            return day;
        }
    }
}
