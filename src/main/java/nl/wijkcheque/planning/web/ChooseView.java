package nl.wijkcheque.planning.web;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Who goes to one booking.
 *
 * @param visit that is moved; empty when one is planned
 * @param agreed whether the time was agreed with the resident
 * @param errors by field
 * @param broken limits that the chosen crew breaks
 */
public record ChooseView(
        String booking,
        String visit,
        List<Map.Entry<String, String>> facts,
        String day,
        String start,
        boolean agreed,
        String key,
        Map<String, String> errors,
        List<String> broken,
        List<Card> can,
        List<Card> cannot) {

    /**
     * A candidate.
     *
     * @param part what she would be in the crew for; null when simply working
     * @param reasons yes, no or wish, with the sentence
     * @param all every limit
     */
    public record Card(
            String id,
            String name,
            @Nullable String part,
            String planned,
            boolean chosen,
            List<Map.Entry<String, String>> reasons,
            List<Map.Entry<String, String>> all) {}
}
