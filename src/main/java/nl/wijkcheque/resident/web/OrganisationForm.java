package nl.wijkcheque.resident.web;

import java.util.LinkedHashMap;
import java.util.Map;
import nl.wijkcheque.platform.web.FormFields;
import nl.wijkcheque.resident.ContactData;
import nl.wijkcheque.resident.NewOrganisation;
import nl.wijkcheque.resident.NewPremises;
import nl.wijkcheque.resident.Organisation;
import nl.wijkcheque.resident.Premises;
import nl.wijkcheque.shared.Address;
import org.jspecify.annotations.Nullable;

/**
 * What was typed about an organisation or its premises, as it was typed.
 *
 * @param fields by name
 */
public record OrganisationForm(Map<String, String> fields) {

    static OrganisationForm empty(int usualDays) {
        return new OrganisationForm(Map.of("paymentDays", String.valueOf(usualDays), "active", "yes"));
    }

    static OrganisationForm of(FormFields sent) {
        Map<String, String> fields = new LinkedHashMap<>();
        sent.sent().keySet().forEach(name -> fields.put(name, sent.text(name)));
        return new OrganisationForm(fields);
    }

    static OrganisationForm of(Organisation organisation) {
        Map<String, String> fields = of(organisation.address());
        fields.put("version", String.valueOf(organisation.version()));
        fields.put("name", organisation.name());
        fields.put("kvkNumber", organisation.kvkNumber());
        fields.put("vatNumber", organisation.vatNumber() == null ? "" : organisation.vatNumber());
        fields.put("paymentDays", String.valueOf(organisation.paymentDays()));
        fields.put("contactName", organisation.contactName());
        fields.put("phone", organisation.phone());
        fields.put("email", organisation.email());
        return new OrganisationForm(fields);
    }

    static OrganisationForm of(Premises premises) {
        Map<String, String> fields = of(premises.address());
        fields.put("version", String.valueOf(premises.version()));
        fields.put("name", premises.name());
        fields.put("contactName", premises.contactName());
        fields.put("phone", premises.phone());
        fields.put("active", premises.active() ? "yes" : "");
        return new OrganisationForm(fields);
    }

    public String text(String name) {
        return fields.getOrDefault(name, "");
    }

    /** The version that the change is based on; one that never was when it is unreadable. */
    int version() {
        Integer number = ResidentForm.number(text("version"));
        return number == null ? -1 : number;
    }

    public boolean isActive() {
        return !text("active").isEmpty();
    }

    NewOrganisation organisation() {
        return new NewOrganisation(
                text("name"),
                text("kvkNumber"),
                text("vatNumber"),
                contact(text("email")),
                text("contactName"),
                days());
    }

    NewPremises premises() {
        return new NewPremises(text("name"), contact(""), text("contactName"));
    }

    /** Nothing typed is the usual term; nonsense is a term that can't be. */
    private @Nullable Integer days() {
        Integer number = ResidentForm.number(text("paymentDays"));
        return number == null && !text("paymentDays").isEmpty() ? Integer.valueOf(0) : number;
    }

    private ContactData contact(String email) {
        return new ContactData(
                text("postcode"),
                ResidentForm.number(text("houseNumber")),
                text("addition"),
                text("street"),
                text("city"),
                null,
                text("phone"),
                email);
    }

    private static Map<String, String> of(Address address) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("postcode", address.postcode());
        fields.put("houseNumber", String.valueOf(address.houseNumber()));
        fields.put("addition", address.addition());
        fields.put("street", address.street());
        fields.put("city", address.city());
        return fields;
    }
}
