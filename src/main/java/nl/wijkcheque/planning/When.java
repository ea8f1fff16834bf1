package nl.wijkcheque.planning;

import java.time.LocalDate;
import java.time.LocalTime;

/**
 * When a visit begins.
 *
 * @param start on a quarter of an hour, in the Netherlands
 * @param agreed whether the resident agreed to it, whatever she asked for before
 */
public record When(LocalDate day, LocalTime start, boolean agreed) {

    public static When of(LocalDate day, LocalTime start) {
        return new When(day, start, false);
    }
}
