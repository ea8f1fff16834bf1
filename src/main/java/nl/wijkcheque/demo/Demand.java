package nl.wijkcheque.demo;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.EnumMap;
import java.util.Map;

/** How much is asked on a day: the same number in the same year, whoever asks. */
final class Demand {

    /** Requests for garden work in a week at the usual size, from that day of the year on: it peaks in spring. */
    private static final Map<MonthDay, Double> GARDEN = Map.of(
            MonthDay.of(1, 1), 0.8,
            MonthDay.of(2, 1), 1.5,
            MonthDay.of(3, 1), 3.0,
            MonthDay.of(3, 10), 9.5,
            MonthDay.of(4, 12), 1.0,
            MonthDay.of(5, 15), 1.5,
            MonthDay.of(9, 1), 2.5,
            MonthDay.of(11, 1), 1.2,
            MonthDay.of(12, 1), 0.6);

    /** How often the trailer with garden tools can go out in a week, at the usual size. */
    private static final double TRAILER = 4;

    private static final double WORKDAYS = 5;

    private final double busyness;
    private final Map<DemoOffering, Double> asked = new EnumMap<>(DemoOffering.class);
    private double trailer;

    Demand(double busyness) {
        this.busyness = busyness;
    }

    /** How many ask for it on this workday. */
    int on(LocalDate day, DemoOffering offering) {
        if (!offering.isDoneOn(day)) {
            return 0;
        }
        double perWeek = offering.isGarden() ? garden(day) : offering.perWeek();
        double total = asked.merge(offering, perWeek * busyness / WORKDAYS, Double::sum);
        int whole = (int) total;
        asked.merge(offering, (double) -whole, Double::sum);
        return whole;
    }

    /** How many visits for garden work are possible in the coming week. */
    int trailerTrips() {
        trailer += TRAILER * busyness;
        int whole = (int) trailer;
        trailer -= whole;
        return whole;
    }

    private static double garden(LocalDate day) {
        MonthDay now = MonthDay.from(day);
        return GARDEN.entrySet().stream()
                .filter(entry -> !entry.getKey().isAfter(now))
                .max(Map.Entry.comparingByKey())
                .orElseThrow()
                .getValue();
    }
}
