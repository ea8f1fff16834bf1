package nl.wijkcheque.booking;

import java.time.LocalDate;
import nl.wijkcheque.shared.Holiday;
import org.jspecify.annotations.Nullable;

/**
 * What became of one week of a series when it was made, or when it last moved along with those before it.
 *
 * @param week from 1
 * @param wished the first day that was wished
 * @param day the first day that it became; the same unless it was moved
 * @param holiday because of which it was moved or left out; null for a week as wished
 */
public record SeriesWeek(int week, LocalDate wished, LocalDate day, Kind kind, @Nullable Holiday holiday) {

    /** As wished, on another day, or not at all. */
    public enum Kind {
        MADE,
        MOVED,
        SKIPPED
    }
}
