package nl.wijkcheque.booking.web;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A booking that staff make for a resident: first which offering, then the rest.
 *
 * @param offering null while it is to be chosen
 * @param errors per field
 */
public record NewBookingView(
        String residentId,
        String resident,
        List<Choice> choices,
        @Nullable Chosen offering,
        Draft draft,
        Map<String, String> errors,
        String today,
        List<Map.Entry<String, String>> answers,
        List<Map.Entry<String, String>> dagdelen,
        String key) {

    /** An offering to choose. */
    public record Choice(String id, String kind, String name, String description, String href) {}

    /** @param length usual and longest, as people read them */
    public record Chosen(String id, String name, String question, String length, boolean dienst) {}

    /** The error of a field; null when there is none. */
    public @Nullable String error(String field) {
        return errors.get(field);
    }
}
