package nl.wijkcheque.booking.web;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One booking that waits, and what can be done about it.
 *
 * @param acts what was done: when, and what
 * @param choices what can be done
 * @param offer that waits for an answer; null when there is none
 * @param alike which may be the same request again: id and a few words
 */
public record LineView(
        String id,
        String residentId,
        String title,
        String place,
        String expectation,
        List<Map.Entry<String, String>> facts,
        List<Map.Entry<String, String>> acts,
        List<Map.Entry<String, String>> choices,
        @Nullable Offered offer,
        List<Map.Entry<String, String>> alike,
        boolean replacesApplication,
        boolean mayPlan,
        String key,
        Map<String, String> typed,
        Map<String, String> errors) {

    public String typed(String name) {
        return typed.getOrDefault(name, "");
    }

    /** A day that was proposed. */
    public record Offered(String id, String when, String answerBy) {}
}
