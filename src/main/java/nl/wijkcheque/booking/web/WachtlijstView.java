package nl.wijkcheque.booking.web;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The wachtlijst as a page shows it.
 *
 * @param next address of the next page; null on the last
 * @param first address of the first page; null on the first
 */
public record WachtlijstView(
        List<Row> rows,
        List<Map.Entry<String, String>> kinds,
        List<Map.Entry<String, String>> offerings,
        List<Map.Entry<String, String>> dagdelen,
        String kind,
        String offering,
        String dagdeel,
        boolean mayPlan,
        @Nullable String next,
        @Nullable String first) {

    /** @param series empty when it is once */
    public record Row(
            String id,
            String offering,
            String length,
            String series,
            String resident,
            String waits,
            String days,
            String dagdelen) {}
}
