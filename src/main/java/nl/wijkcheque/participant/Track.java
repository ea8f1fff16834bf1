package nl.wijkcheque.participant;

import java.time.LocalDate;
import java.time.Period;

/** What a participant is placed on, with its usual length and how much it may be extended (Ede, table of tracks). */
public enum Track {
    ORIENTATION(Period.ofWeeks(8), Period.ZERO),
    PARTICIPATIEBAAN(Period.ofYears(1), Period.ofYears(1)),
    SECONDMENT(Period.ofYears(1), Period.ofMonths(6));

    private final Period length;
    private final Period extension;

    Track(Period length, Period extension) {
        this.length = length;
        this.extension = extension;
    }

    public boolean isExtendable() {
        return !extension.isZero();
    }

    /** Last day of a placement of the full length. */
    public LocalDate lastDay(LocalDate from) {
        return after(from, length).minusDays(1);
    }

    /** Last day of a placement of the full length with its full extension. */
    public LocalDate lastDayExtended(LocalDate from) {
        return after(from, length.plus(extension)).minusDays(1);
    }

    /** The first day after; a day that a month lacks counts as the first of the next, as a birthday on 29 February does. */
    private static LocalDate after(LocalDate from, Period period) {
        LocalDate day = from.plus(period);
        boolean lacking = period.toTotalMonths() > 0 && day.getDayOfMonth() < from.getDayOfMonth();
        return lacking ? day.plusDays(1) : day;
    }
}
