package nl.wijkcheque.portal.web;

import java.util.List;
import java.util.Map;
import nl.wijkcheque.shared.Period;
import org.jspecify.annotations.Nullable;

/**
 * What a controller sees first.
 *
 * @param month as people read it
 * @param period the days of that month
 * @param figures of this month, as people read them
 * @param warning what she must know first; null when there is nothing
 */
public record ControllerPart(
        String month, Period period, List<Map.Entry<String, String>> figures, @Nullable String warning) {

    /** How a statement of these days is asked for. */
    public String days() {
        return "?from=" + period.from() + "&until=" + period.until();
    }
}
