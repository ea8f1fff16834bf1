package nl.wijkcheque.planning.limit;

import java.time.Instant;
import java.time.LocalTime;
import nl.wijkcheque.shared.Amsterdam;
import nl.wijkcheque.shared.Minutes;

/** Writes figures in a way that is read alike in every language. */
final class Facts {

    private Facts() {}

    /** {@code 9.05}. */
    static String time(Instant moment) {
        LocalTime time = Amsterdam.timeOf(moment).toLocalTime();
        return "%d.%02d".formatted(time.getHour(), time.getMinute());
    }

    /** {@code 26} or {@code 26:30}. */
    static String hours(Minutes minutes) {
        return minutes.count() % 60 == 0 ? Integer.toString(minutes.count() / 60) : minutes.toString();
    }
}
