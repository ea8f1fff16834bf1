package nl.wijkcheque.planning.web;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Crews for one booking.
 *
 * @param visit that is moved; empty when one is planned
 * @param title what choosing does: plan or move
 * @param looked which days were looked at, in a sentence; null when none were
 * @param people where a crew is put together by hand
 */
public record CrewView(
        String booking,
        String visit,
        String title,
        String back,
        List<Map.Entry<String, String>> facts,
        String day,
        String start,
        boolean agreed,
        Map<String, String> errors,
        @Nullable String looked,
        String people,
        List<Card> possible,
        List<Card> almost) {

    /** @param ids of who go, for the form */
    public record Card(
            String when,
            String who,
            String day,
            String start,
            List<String> ids,
            String key,
            List<Map.Entry<String, String>> reasons,
            List<Map.Entry<String, String>> inTheWay) {}
}
