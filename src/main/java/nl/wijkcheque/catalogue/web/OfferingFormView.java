package nl.wijkcheque.catalogue.web;

import java.util.List;
import java.util.Map;
import nl.wijkcheque.catalogue.DatedVat;
import nl.wijkcheque.catalogue.Offering;
import nl.wijkcheque.catalogue.OfferingKind;
import nl.wijkcheque.catalogue.Place;
import nl.wijkcheque.catalogue.VatTreatment;
import nl.wijkcheque.platform.web.Choices;
import nl.wijkcheque.platform.web.Page;
import nl.wijkcheque.shared.Money;
import nl.wijkcheque.shared.Skill;
import org.jspecify.annotations.Nullable;

/**
 * The form of an offering.
 *
 * @param offering which is changed; null for a new one
 * @param vat its treatments, latest first
 */
public record OfferingFormView(
        OfferingForm form, Map<String, String> errors, @Nullable Offering offering, List<DatedVat> vat) {

    public List<Map.Entry<String, String>> kinds(Page page) {
        return Choices.of(page, "catalogue.kind", OfferingKind.values());
    }

    public List<Map.Entry<String, String>> places(Page page) {
        return Choices.of(page, "catalogue.place", Place.values());
    }

    public List<Map.Entry<String, String>> skills(Page page) {
        return Choices.of(page, "catalogue.skill", Skill.values());
    }

    public List<Map.Entry<String, String>> billings(Page page) {
        return List.of(
                Map.entry("PER_HOUR", page.t("catalogue.billing.PER_HOUR")),
                Map.entry("FIXED_CHEQUES", page.t("catalogue.billing.FIXED_CHEQUES")));
    }

    public List<Map.Entry<String, String>> yesNo(Page page) {
        return List.of(Map.entry("yes", page.t("catalogue.yes")), Map.entry("no", page.t("catalogue.no")));
    }

    /** {@code 9,00%}, or exempt. */
    public static String words(Page page, VatTreatment treatment) {
        return switch (treatment) {
            case VatTreatment.Exempt exempt -> page.t("catalogue.vat.exempt");
            case VatTreatment.Rate(int basisPoints) ->
                Money.cents(basisPoints).toDecimal().replace('.', ',') + "%";
        };
    }
}
