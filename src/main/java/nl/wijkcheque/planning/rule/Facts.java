package nl.wijkcheque.planning.rule;

import java.time.LocalTime;
import java.time.Duration;
import nl.wijkcheque.shared.Amsterdam;

/** Writes figures in a way that is read alike in every language. */
final class Facts {

    private Facts() {}

    /** {@code 9.05}. */
    static String time(Horizon horizon, int minute) {
        LocalTime time = Amsterdam.timeOf(horizon.moment(minute)).toLocalTime();
        return "%d.%02d".formatted(time.getHour(), time.getMinute());
    }

    /** {@code 26} or {@code 26:30}. */
    static String hours(int minutes) {
        return minutes % 60 == 0 ? Integer.toString(minutes / 60) : "%d:%02d".formatted(minutes / 60, minutes % 60);
    }

    static int minutes(Duration duration) {
        return Math.toIntExact(duration.toMinutes());
    }
}
