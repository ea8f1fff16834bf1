package nl.wijkcheque.booking.web;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One question to a resident.
 *
 * @param next where her answer goes
 * @param back the question before; null for the first
 * @param offering name of what she chose; empty while she has not
 * @param question of the offering she chose; empty while she has not
 * @param options to choose from, where there are any
 * @param hints by value of an option
 * @param facts everything she answered, for the last page
 * @param key of the form that sends it all
 */
public record BookView(
        BookStep step,
        String next,
        @Nullable String back,
        int number,
        int count,
        String offering,
        String question,
        Draft draft,
        List<Map.Entry<String, String>> options,
        Map<String, String> hints,
        Map<String, String> errors,
        List<Map.Entry<String, String>> facts,
        String today,
        String key) {

    public @Nullable String error(String field) {
        return errors.get(field);
    }

    /** What was answered on other pages, to carry along. */
    public List<Map.Entry<String, String>> carried() {
        return draft.without(step.fields());
    }

    /** Everything, to go back without losing this page's answer. */
    public List<Map.Entry<String, String>> everything() {
        return draft.without(Set.of());
    }

    /** Free text stays out of addresses; without it, an address that the browser's own back button understands. */
    public String method() {
        boolean free = !draft.note().isEmpty() || !draft.place().isEmpty() || step == BookStep.NOTE;
        return free ? "post" : "get";
    }
}
