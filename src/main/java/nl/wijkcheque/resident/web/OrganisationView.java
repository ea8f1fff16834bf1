package nl.wijkcheque.resident.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.wijkcheque.platform.web.Page;
import nl.wijkcheque.resident.Organisation;
import nl.wijkcheque.resident.Premises;
import nl.wijkcheque.shared.Address;

/**
 * An organisation and its premises.
 *
 * @param changes whether this reader may change it and book for it
 */
public record OrganisationView(Organisation organisation, List<Premises> premises, boolean changes) {

    public List<Map.Entry<String, String>> facts(Page page) {
        List<Map.Entry<String, String>> facts = new ArrayList<>();
        facts.add(Map.entry(page.t("organisation.kvk"), organisation.kvkNumber()));
        String vat = organisation.vatNumber();
        facts.add(Map.entry(page.t("organisation.vat"), vat == null ? page.t("organisation.vat.none") : vat));
        facts.add(Map.entry(page.t("organisation.address"), line(organisation.address())));
        facts.add(Map.entry(page.t("organisation.email"), organisation.email()));
        facts.add(Map.entry(
                page.t("organisation.contact"),
                organisation.contactName() + ", " + FileView.readable(organisation.phone())));
        facts.add(Map.entry(
                page.t("organisation.term"), page.t("organisation.term.days", organisation.paymentDays())));
        return facts;
    }

    public String where(Premises where) {
        return line(where.address());
    }

    public String whom(Premises where) {
        return where.contactName() + ", " + FileView.readable(where.phone());
    }

    private static String line(Address address) {
        return address.line() + ", " + address.place();
    }
}
