package nl.wijkcheque.booking.web;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Requests to judge.
 *
 * @param next address of the next page; null on the last
 */
public record BookingRequestsView(
        List<Card> cards,
        List<Map.Entry<String, String>> reasons,
        @Nullable String next,
        @Nullable String first) {

    /** @param key of both its forms: one of the two is sent */
    public record Card(
            String id, String asked, String title, List<Map.Entry<String, String>> facts, String key) {}
}
