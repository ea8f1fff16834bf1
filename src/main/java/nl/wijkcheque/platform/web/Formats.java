package nl.wijkcheque.platform.web;

import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import nl.wijkcheque.shared.Amsterdam;
import nl.wijkcheque.shared.Minutes;
import nl.wijkcheque.shared.TimeSlot;

/** Writes dates, times and lengths as people in the Netherlands read them. */
public record Formats(Locale locale) {

    /** {@code dinsdag 24 november 2026}. */
    public String day(LocalDate day) {
        return DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", locale).format(day);
    }

    /** {@code di 24 nov}. */
    public String shortDay(LocalDate day) {
        return DateTimeFormatter.ofPattern("EE d MMM", locale).format(day).replace(".", "");
    }

    /** {@code 24-11-2026}. */
    public String date(LocalDate day) {
        return DateTimeFormatter.ofPattern("dd-MM-yyyy", locale).format(day);
    }

    /** {@code 1 maart}. */
    public String dayOfYear(MonthDay day) {
        return DateTimeFormatter.ofPattern("d MMMM", locale).format(day);
    }

    /** {@code 9.00}. */
    public String time(LocalTime time) {
        return DateTimeFormatter.ofPattern("H.mm", locale).format(time);
    }

    public String time(Instant moment) {
        return time(Amsterdam.timeOf(moment).toLocalTime());
    }

    /** {@code 24-11-2026, 9.04 uur}. */
    public String moment(Instant moment) {
        String hour = locale.getLanguage().equals("nl") ? " uur" : "";
        return date(Amsterdam.dayOf(moment)) + ", " + time(moment) + hour;
    }

    /** The last that is in time for what is too late at that moment: {@code 20-11-2026} when a day begins then, or else the moment. */
    public String latest(Instant tooLate) {
        LocalDate day = Amsterdam.dayOf(tooLate);
        return Amsterdam.startOf(day).equals(tooLate) ? date(day.minusDays(1)) : moment(tooLate);
    }

    /** {@code 20.736}. */
    public String number(long count) {
        return NumberFormat.getIntegerInstance(locale).format(count);
    }

    /** {@code 9.00 – 11.00}. */
    public String slot(TimeSlot slot) {
        return time(slot.start()) + " – " + time(slot.end());
    }

    /** {@code 1 uur en 30 minuten}; in English {@code 1 hour and 30 minutes}. */
    public String length(Minutes minutes) {
        boolean dutch = locale.getLanguage().equals("nl");
        int hours = minutes.count() / 60;
        int rest = minutes.count() % 60;
        String hourPart = hours + (dutch ? " uur" : hours == 1 ? " hour" : " hours");
        String restPart = rest + (dutch ? rest == 1 ? " minuut" : " minuten" : rest == 1 ? " minute" : " minutes");
        if (hours == 0) {
            return restPart;
        }
        return rest == 0 ? hourPart : hourPart + (dutch ? " en " : " and ") + restPart;
    }
}
