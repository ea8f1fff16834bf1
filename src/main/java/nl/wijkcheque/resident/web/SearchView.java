package nl.wijkcheque.resident.web;

import java.util.List;
import java.util.Map;
import nl.wijkcheque.resident.Organisation;
import nl.wijkcheque.resident.Resident;
import org.jspecify.annotations.Nullable;

/**
 * The search page.
 *
 * @param form what was typed, by field
 * @param found null when nothing was asked yet
 * @param organisations whose name it may be instead
 * @param next address of the next page; null on the last
 * @param first address of the first page; null on the first
 */
public record SearchView(
        Map<String, String> form,
        Map<String, String> errors,
        @Nullable List<Resident> found,
        List<Organisation> organisations,
        @Nullable String next,
        @Nullable String first) {}
