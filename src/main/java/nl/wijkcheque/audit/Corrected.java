package nl.wijkcheque.audit;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * One thing that is otherwise now.
 *
 * @param before as it was stored; empty when there was nothing
 */
@Serdeable
public record Corrected(CorrectedField field, String before, String after) {

    /** What differs, in the order of the form; a field that is not in both is empty in the other. */
    public static List<Corrected> between(Map<CorrectedField, String> before, Map<CorrectedField, String> after) {
        Map<CorrectedField, String> all = new TreeMap<>(before);
        all.putAll(after);
        return all.keySet().stream()
                .map(field -> new Corrected(field, before.getOrDefault(field, ""), after.getOrDefault(field, "")))
                .filter(each -> !each.before().equals(each.after()))
                .toList();
    }
}
