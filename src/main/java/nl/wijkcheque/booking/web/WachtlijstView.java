package nl.wijkcheque.booking.web;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The wachtlijst as a page shows it.
 *
 * @param acts what may be done for several at once; empty for who may not
 * @param key of that form
 * @param sent what of it was not done
 * @param accuracy how good expectations were, in a sentence
 * @param after the cursor of this page; empty on the first
 * @param next address of the next page; null on the last
 * @param first address of the first page; null on the first
 */
public record WachtlijstView(
        List<Row> rows,
        Filter filter,
        List<Map.Entry<String, String>> acts,
        String key,
        Sent sent,
        String accuracy,
        boolean mayPlan,
        String after,
        @Nullable String next,
        @Nullable String first) {

    /**
     * @param series empty when it is once
     * @param why why it stands where it stands
     * @param expected when it may be planned
     * @param cause why it waits, and since when
     * @param mark an urgency, a pause or an agreed day in a few words; empty when there is none
     */
    public record Row(
            String id,
            String number,
            String offering,
            String length,
            String series,
            String resident,
            String why,
            String expected,
            String cause,
            String mark,
            String days,
            String dagdelen) {}

    /**
     * What was sent for several at once and was not done, to be shown again.
     *
     * @param typed by field
     * @param ticked ids of bookings
     * @param errors by field
     */
    public record Sent(Map<String, String> typed, Set<String> ticked, Map<String, String> errors) {

        static final Sent NOTHING = new Sent(Map.of(), Set.of(), Map.of());

        public String typed(String name) {
            return typed.getOrDefault(name, "");
        }

        public boolean isEmpty() {
            return ticked.isEmpty() && errors.isEmpty();
        }
    }

    /** What is chosen, and what can be. */
    public record Filter(
            Map<String, String> chosen,
            List<Map.Entry<String, String>> kinds,
            List<Map.Entry<String, String>> offerings,
            List<Map.Entry<String, String>> dagdelen,
            List<Map.Entry<String, String>> causes,
            List<Map.Entry<String, String>> urgencies) {

        public String of(String name) {
            return chosen.getOrDefault(name, "");
        }
    }
}
