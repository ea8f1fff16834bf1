package nl.wijkcheque.resident;

import static nl.wijkcheque.resident.ResidentChecks.clean;

import java.util.List;
import nl.wijkcheque.shared.Refusal;
import nl.wijkcheque.shared.RefusalCode;

/** Looks through what was typed about an organisation or its premises, in the order of the form. */
final class OrganisationChecks {

    static final int LONGEST_TERM = 90;

    private OrganisationChecks() {}

    static List<Refusal> of(NewOrganisation typed) {
        ResidentChecks checks = new ResidentChecks();
        checks.text(typed.name(), ResidentChecks.LONGEST_NAME, "name");
        checks.that(
                TaxNumbers.kvk(clean(typed.kvkNumber())).isPresent(), RefusalCode.KVK_NUMBER_INVALID, "kvkNumber");
        String vat = clean(typed.vatNumber());
        checks.that(
                vat.isEmpty() || TaxNumbers.vat(vat).isPresent(), RefusalCode.VAT_NUMBER_INVALID, "vatNumber");
        Integer days = typed.paymentDays();
        checks.that(days == null || (days >= 1 && days <= LONGEST_TERM), RefusalCode.INPUT_INVALID, "paymentDays");
        checks.text(typed.contactName(), ResidentChecks.LONGEST_NAME, "contactName");
        checks.contact(typed.contact());
        checks.that(!clean(typed.contact().email()).isEmpty(), RefusalCode.EMAIL_INVALID, "email");
        return checks.found();
    }

    static List<Refusal> of(NewPremises typed) {
        ResidentChecks checks = new ResidentChecks();
        checks.text(typed.name(), ResidentChecks.LONGEST_NAME, "name");
        checks.text(typed.contactName(), ResidentChecks.LONGEST_NAME, "contactName");
        checks.contact(typed.contact());
        return checks.found();
    }
}
