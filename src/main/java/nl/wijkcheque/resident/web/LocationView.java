package nl.wijkcheque.resident.web;

import java.util.List;
import java.util.Map;
import nl.wijkcheque.resident.Unlocated;
import org.jspecify.annotations.Nullable;

/**
 * What is not on the map yet.
 *
 * @param premises on the first page only
 * @param servicepunt where crews gather, as typed or known; empty when nobody said so
 * @param errors by field: {@code servicepunt}, {@code csv}, or {@code at-} with the id of an address
 * @param problems everything that is wrong with an import
 */
public record LocationView(
        List<Unlocated> residents,
        List<Unlocated> premises,
        String servicepunt,
        String csv,
        Map<String, String> errors,
        List<String> problems,
        @Nullable String next,
        @Nullable String first) {}
