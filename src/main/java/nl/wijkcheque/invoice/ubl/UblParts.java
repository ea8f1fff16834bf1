package nl.wijkcheque.invoice.ubl;

import com.helger.xsds.ccts.cct.schemamodule.AmountType;
import java.math.BigDecimal;
import java.math.RoundingMode;
import nl.wijkcheque.invoice.Invoice;
import nl.wijkcheque.invoice.InvoiceLine;
import nl.wijkcheque.invoice.Party;
import nl.wijkcheque.invoice.Totals;
import nl.wijkcheque.shared.Money;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.AddressType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.ContactType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.CountryType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.CustomerPartyType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.FinancialAccountType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.ItemType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.MonetaryTotalType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.PartyLegalEntityType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.PartyNameType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.PartyTaxSchemeType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.PartyType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.PaymentMeansType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.PeriodType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.PriceType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.SupplierPartyType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.TaxCategoryType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.TaxSchemeType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.TaxSubtotalType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.TaxTotalType;
import oasis.names.specification.ubl.schema.xsd.commonbasiccomponents_21.DescriptionType;
import oasis.names.specification.ubl.schema.xsd.commonbasiccomponents_21.PaymentIDType;
import oasis.names.specification.ubl.schema.xsd.commonbasiccomponents_21.TaxExemptionReasonType;
import org.jspecify.annotations.Nullable;

/** What invoices and credit notes share. In brackets: the rule of NLCIUS or EN 16931 that asks for it. */
final class UblParts {

    static final String EURO = "EUR";

    /** UN/ECE Recommendation 20. */
    static final String HOUR = "HUR";

    /** ISO 6523: the number of the trade register (KvK) [BR-NL-1, BR-NL-10]. */
    private static final String KVK = "0106";

    /** UNTDID 4461: SEPA credit transfer [BR-NL-12]. */
    private static final String SEPA_TRANSFER = "58";

    private static final String VAT = "VAT";

    private UblParts() {}

    static void amount(AmountType field, Money amount) {
        field.setValue(BigDecimal.valueOf(amount.cents(), 2));
        field.setCurrencyID(EURO);
    }

    /** What the buyer knows it by [BR-NL-2]: the person there whom it is for. */
    static String reference(Invoice invoice) {
        return invoice.buyer().contactName();
    }

    static PeriodType period(Invoice invoice) {
        PeriodType period = new PeriodType();
        period.setStartDate(invoice.month().atDay(1));
        period.setEndDate(invoice.month().atEndOfMonth());
        return period;
    }

    static PeriodType day(InvoiceLine line) {
        PeriodType period = new PeriodType();
        period.setStartDate(line.day());
        period.setEndDate(line.day());
        return period;
    }

    static SupplierPartyType seller(Party seller) {
        SupplierPartyType supplier = new SupplierPartyType();
        supplier.setParty(party(seller));
        return supplier;
    }

    static CustomerPartyType buyer(Party buyer) {
        CustomerPartyType customer = new CustomerPartyType();
        customer.setParty(party(buyer));
        return customer;
    }

    private static PartyType party(Party of) {
        PartyType party = new PartyType();
        party.setEndpointID(of.kvkNumber()).setSchemeID(KVK);
        PartyNameType name = new PartyNameType();
        name.setName(of.name());
        party.addPartyName(name);
        AddressType address = new AddressType();
        address.setStreetName(of.line());
        address.setCityName(of.city());
        address.setPostalZone(of.postcode().substring(0, 4) + " " + of.postcode().substring(4));
        CountryType country = new CountryType();
        country.setIdentificationCode("NL");
        address.setCountry(country);
        party.setPostalAddress(address);
        String vat = of.vatNumber();
        if (vat != null) {
            PartyTaxSchemeType tax = new PartyTaxSchemeType();
            tax.setCompanyID(vat);
            tax.setTaxScheme(scheme());
            party.addPartyTaxScheme(tax);
        }
        PartyLegalEntityType entity = new PartyLegalEntityType();
        entity.setRegistrationName(of.name());
        entity.setCompanyID(of.kvkNumber()).setSchemeID(KVK);
        party.addPartyLegalEntity(entity);
        party.setContact(contact(of));
        return party;
    }

    /** No empty elements [SI-UBL-2]. */
    private static @Nullable ContactType contact(Party of) {
        ContactType contact = new ContactType();
        if (!of.contactName().isEmpty()) {
            contact.setName(of.contactName());
        }
        if (!of.phone().isEmpty()) {
            contact.setTelephone(of.phone());
        }
        if (!of.email().isEmpty()) {
            contact.setElectronicMail(of.email());
        }
        boolean empty = of.contactName().isEmpty() && of.phone().isEmpty() && of.email().isEmpty();
        return empty ? null : contact;
    }

    /** Where it is paid [BR-NL-11], with its number to pay by. */
    static PaymentMeansType transfer(Invoice invoice) {
        PaymentMeansType means = new PaymentMeansType();
        means.setPaymentMeansCode(SEPA_TRANSFER);
        means.addPaymentID(new PaymentIDType(
                invoice.number()));
        FinancialAccountType account = new FinancialAccountType();
        account.setID(invoice.seller().iban());
        means.setPayeeFinancialAccount(account);
        return means;
    }

    /** One subtotal per rate [BR-CO-18]; its tax is taken over its sum [BR-CO-17]. */
    static TaxTotalType tax(Invoice invoice) {
        TaxTotalType total = new TaxTotalType();
        amount(total.setTaxAmount(BigDecimal.ZERO), invoice.totals().vat());
        for (Totals.PerRate rate : invoice.totals().perRate()) {
            TaxSubtotalType subtotal = new TaxSubtotalType();
            amount(subtotal.setTaxableAmount(BigDecimal.ZERO), rate.net());
            amount(subtotal.setTaxAmount(BigDecimal.ZERO), rate.vat());
            TaxCategoryType category = category(rate.basisPoints());
            if (rate.basisPoints() == null) {
                category.addTaxExemptionReason(
                        new TaxExemptionReasonType(
                                invoice.exemption()));
            }
            subtotal.setTaxCategory(category);
            total.addTaxSubtotal(subtotal);
        }
        return total;
    }

    static MonetaryTotalType totals(Totals totals) {
        MonetaryTotalType total = new MonetaryTotalType();
        amount(total.setLineExtensionAmount(BigDecimal.ZERO), totals.net());
        amount(total.setTaxExclusiveAmount(BigDecimal.ZERO), totals.net());
        amount(total.setTaxInclusiveAmount(BigDecimal.ZERO), totals.total());
        amount(total.setPayableAmount(BigDecimal.ZERO), totals.total());
        return total;
    }

    static ItemType item(InvoiceLine line) {
        ItemType item = new ItemType();
        item.setName(line.what());
        item.addDescription(new DescriptionType(
                line.premises()));
        item.addClassifiedTaxCategory(category(line.vatBasisPoints()));
        return item;
    }

    static BigDecimal hours(InvoiceLine line) {
        return BigDecimal.valueOf(line.minutes().count())
                .divide(BigDecimal.valueOf(60), 2, RoundingMode.HALF_UP);
    }

    /** Per hour, without VAT, so exact that times the hours it is the net amount of the line to the cent. */
    static PriceType price(InvoiceLine line) {
        PriceType price = new PriceType();
        var amount = price.setPriceAmount(
                BigDecimal.valueOf(line.net().cents(), 2).divide(hours(line), 4, RoundingMode.HALF_UP));
        amount.setCurrencyID(EURO);
        return price;
    }

    /** UNTDID 5305: S standard or reduced, Z zero, E exempt. */
    private static TaxCategoryType category(@Nullable Integer basisPoints) {
        TaxCategoryType category = new TaxCategoryType();
        category.setID(basisPoints == null ? "E" : basisPoints == 0 ? "Z" : "S");
        category.setPercent(BigDecimal.valueOf(basisPoints == null ? 0 : basisPoints, 2));
        category.setTaxScheme(scheme());
        return category;
    }

    private static TaxSchemeType scheme() {
        TaxSchemeType scheme = new TaxSchemeType();
        scheme.setID(VAT);
        return scheme;
    }
}
