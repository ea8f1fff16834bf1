package nl.wijkcheque.booking;

import java.time.LocalDate;
import java.time.LocalTime;

/** A day and a time that the resident said yes to, while a crew is still to be found. */
public record Agreed(LocalDate day, LocalTime start) {

    static Agreed of(LocalDate day, int startMinute) {
        return new Agreed(day, timeOf(startMinute));
    }

    int startMinute() {
        return minuteOf(start);
    }

    /** @param minute after midnight on the clock of the day */
    static LocalTime timeOf(int minute) {
        return LocalTime.MIN.plusMinutes(minute);
    }

    static int minuteOf(LocalTime time) {
        return time.getHour() * 60 + time.getMinute();
    }
}
