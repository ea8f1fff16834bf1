package nl.wijkcheque.demo;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.TreeMap;
import nl.wijkcheque.shared.Money;

/** Counts what was made. */
final class Tally {

    int residents;
    int participants;
    int sales;
    int cheques;
    long salesCents;
    int redeemed;
    int bookings;
    int visits;
    int planned;
    int confirmedMinutes;
    int refusedCrews;

    /** The longest that the wachtlijst for garden work was in each month. */
    final TreeMap<YearMonth, Integer> gardenWaiting = new TreeMap<>();

    private int salesBefore;
    private int visitsBefore;

    void waiting(LocalDate day, int garden) {
        gardenWaiting.merge(YearMonth.from(day), garden, Math::max);
    }

    /** In which the wachtlijst for garden work was longest; the earliest when two were equal. */
    YearMonth longestMonth() {
        return gardenWaiting.entrySet().stream()
                .max((one, other) -> one.getValue() - other.getValue())
                .orElseThrow()
                .getKey();
    }

    /** One line about the month that ends. */
    String line(YearMonth month) {
        String line = "%s: %3d visits, %3d sales, wachtlijst for garden work at most %d"
                .formatted(month, visits - visitsBefore, sales - salesBefore, gardenWaiting.getOrDefault(month, 0));
        visitsBefore = visits;
        salesBefore = sales;
        return line;
    }

    Demonstration demonstration(Staff staff, World.Calendar calendar) {
        YearMonth longest = longestMonth();
        return new Demonstration(
                staff.servicepunt(),
                staff.controller(),
                calendar.opening(),
                new Demonstration.Counts(
                        residents,
                        participants,
                        bookings,
                        planned,
                        visits,
                        refusedCrews,
                        sales,
                        cheques,
                        redeemed,
                        confirmedMinutes),
                Money.cents(salesCents),
                longest,
                gardenWaiting.getOrDefault(longest, 0));
    }
}
