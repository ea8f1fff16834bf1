package nl.wijkcheque.booking;

import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * By how many days who pays the reduced tariff goes before others, with the days from which that holds. Not at all, unless
 * {@code wijkcheque.booking.reduced-ahead} says so, as in {@code 2026-10-01=14 2027-10-01=0} [choice].
 */
@Singleton
final class ReducedAhead {

    private static final int MOST_DAYS = 366;

    private final NavigableMap<LocalDate, Integer> days = new TreeMap<>();

    /** @throws IllegalArgumentException when it can't be read: the service does not start with half a rule */
    ReducedAhead(@Value("${wijkcheque.booking.reduced-ahead:}") String setting) {
        for (String one : setting.strip().split("\\s+", -1)) {
            if (!one.isEmpty()) {
                String[] parts = one.split("=", 2);
                if (parts.length < 2) {
                    throw new IllegalArgumentException("a day and a number of days, as in 2026-10-01=14, not " + one);
                }
                int ahead = Integer.parseInt(parts[1]);
                if (ahead < 0 || ahead > MOST_DAYS) {
                    throw new IllegalArgumentException("from 0 to " + MOST_DAYS + " days, not " + one);
                }
                days.put(LocalDate.parse(parts[0]), ahead);
            }
        }
    }

    int on(LocalDate day) {
        Map.Entry<LocalDate, Integer> rule = days.floorEntry(day);
        return rule == null ? 0 : rule.getValue();
    }
}
