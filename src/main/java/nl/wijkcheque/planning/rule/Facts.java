package nl.wijkcheque.planning.rule;

import java.time.LocalTime;
import java.time.Duration;
import nl.wijkcheque.shared.Amsterdam;

/** Writes figures in a way that is read alike in every language, or that the edge knows how to say. */
final class Facts {

    private Facts() {}

    /** {@code 9.05}. */
    static String time(Horizon horizon, int minute) {
        LocalTime time = Amsterdam.timeOf(horizon.moment(minute)).toLocalTime();
        return "%d.%02d".formatted(time.getHour(), time.getMinute());
    }

    /** {@code PT26H30M}, which the edge writes in words. */
    static String length(int minutes) {
        return Duration.ofMinutes(minutes).toString();
    }

    static int minutes(Duration duration) {
        return Math.toIntExact(duration.toMinutes());
    }
}
