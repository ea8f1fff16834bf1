package nl.wijkcheque.planning;

import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * When a crew is looked for.
 *
 * @param day null for as soon as possible
 * @param start null for any time of that day
 * @param agreed whether that time was agreed with the resident, and so suits her whatever she asked for; only with a day and
 *     a time
 */
public record CrewSearch(@Nullable LocalDate day, @Nullable LocalTime start, boolean agreed) {

    public static final CrewSearch SOON = new CrewSearch(null, null, false);
}
