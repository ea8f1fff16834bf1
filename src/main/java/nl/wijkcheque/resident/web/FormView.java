package nl.wijkcheque.resident.web;

import java.util.List;
import java.util.Map;
import nl.wijkcheque.audit.Correction;
import nl.wijkcheque.platform.web.Choices;
import nl.wijkcheque.platform.web.Page;
import nl.wijkcheque.resident.Resident;
import nl.wijkcheque.resident.Salutation;
import org.jspecify.annotations.Nullable;

/**
 * The form to register somebody, or to change her contact data, name or birth date.
 *
 * @param resident who is changed; null for somebody new
 * @param housemate whom somebody new lives with; null for nobody
 * @param known who seems to be the same person; empty when nobody does
 * @param meanwhile what others corrected while the form was filled in
 */
public record FormView(
        ResidentForm form,
        Map<String, String> errors,
        @Nullable Resident resident,
        @Nullable Resident housemate,
        List<Resident> known,
        List<Correction> meanwhile) {

    public List<Map.Entry<String, String>> salutations(Page page) {
        return Choices.of(page, "resident.salutation", Salutation.values());
    }
}
