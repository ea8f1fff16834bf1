package nl.wijkcheque.booking;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/**
 * Where a page of the wachtlijst ended, and how many of an offering stood up to there: the next page counts on from it, and
 * not from the front of the line. As a text it is the cursor of that page.
 *
 * @param key of the last that was shown; empty before the first page
 * @param reached by the end of the offering's id; who is not in it is counted from the front
 */
public record LineMark(String key, Map<String, Integer> reached) {

    /** {@code key.offering-count.offering-count…} */
    public static final String PATTERN = "[0-9a-f]{49}([.][0-9a-f]{12}-[0-9]{1,7}){0,40}";

    private static final int MOST = 40;

    public LineMark {
        reached = Map.copyOf(reached);
    }

    /** @param after a text of the {@link #PATTERN}, or empty */
    static LineMark read(String after) {
        String[] parts = after.split("[.]", -1);
        Map<String, Integer> reached = new LinkedHashMap<>();
        for (int at = 1; at < parts.length; at++) {
            int dash = parts[at].indexOf('-');
            reached.put(parts[at].substring(0, dash), Integer.valueOf(parts[at].substring(dash + 1)));
        }
        return new LineMark(parts[0], reached);
    }

    boolean knows(UUID offering) {
        return reached.containsKey(name(offering));
    }

    /** How many of it stand up to the key; 0 when that is not known. */
    int reached(UUID offering) {
        return reached.getOrDefault(name(offering), 0);
    }

    /** Further on. */
    LineMark at(String last, Map<UUID, Integer> positions) {
        Map<String, Integer> now = new LinkedHashMap<>(reached);
        positions.forEach((offering, position) -> now.put(name(offering), position));
        return new LineMark(last, now);
    }

    /** The same place, without what was counted. */
    LineMark uncounted() {
        return new LineMark(key, Map.of());
    }

    String text() {
        StringBuilder text = new StringBuilder(key);
        reached.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .limit(MOST)
                .forEach(entry -> text.append('.').append(entry.getKey()).append('-').append(entry.getValue()));
        return text.toString();
    }

    /** Its last part: the first is the time at which it was made, and alike for many. */
    private static String name(UUID offering) {
        String id = offering.toString();
        return id.substring(id.lastIndexOf('-') + 1);
    }
}
