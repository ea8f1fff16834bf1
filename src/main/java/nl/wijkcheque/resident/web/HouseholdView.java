package nl.wijkcheque.resident.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.wijkcheque.audit.Correction;
import nl.wijkcheque.platform.web.Page;
import nl.wijkcheque.resident.Resident;
import org.jspecify.annotations.Nullable;

/**
 * With whom a resident lives.
 *
 * @param housemates who does now
 * @param found whom she may live with: at the same address, or with the name that was searched
 * @param name that was searched
 * @param with what was chosen; {@link #ALONE} for nobody
 * @param meanwhile what others corrected while the form was filled in
 */
public record HouseholdView(
        Resident resident,
        List<Resident> housemates,
        List<Resident> found,
        String name,
        @Nullable String with,
        @Nullable String reason,
        String key,
        Map<String, String> errors,
        List<Correction> meanwhile) {

    static final String ALONE = "ALONE";

    public List<Map.Entry<String, String>> choices(Page page) {
        List<Map.Entry<String, String>> choices = new ArrayList<>();
        for (Resident other : found) {
            choices.add(Map.entry(
                    other.id().toString(),
                    page.t(
                            "resident.household.with",
                            other.name().full(),
                            page.f().date(other.birthDate()),
                            other.address().line())));
        }
        choices.add(Map.entry(ALONE, page.t("resident.household.nobody")));
        return choices;
    }
}
