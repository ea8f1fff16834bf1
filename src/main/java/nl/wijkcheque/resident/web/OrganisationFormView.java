package nl.wijkcheque.resident.web;

import java.util.Map;
import nl.wijkcheque.platform.idempotency.IdempotencyKey;
import org.jspecify.annotations.Nullable;

/**
 * The form of an organisation, or of its premises.
 *
 * @param premises whether it is about premises
 * @param organisation name of the organisation; null when it is new
 * @param action where it is sent
 * @param back where one goes who stops
 */
public record OrganisationFormView(
        boolean premises,
        @Nullable String organisation,
        String action,
        String back,
        OrganisationForm form,
        Map<String, String> errors,
        String key) {

    OrganisationFormView(
            boolean premises, @Nullable String organisation, String action, String back, OrganisationForm form) {
        this(premises, organisation, action, back, form, Map.of(), IdempotencyKey.fresh());
    }

    OrganisationFormView with(OrganisationForm typed, Map<String, String> wrong, String sameKey) {
        return new OrganisationFormView(premises, organisation, action, back, typed, wrong, sameKey);
    }
}
