package nl.wijkcheque.invoice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.helger.ubl21.UBL21Marshaller;
import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.xpath.XPath;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathFactory;
import nl.wijkcheque.TestService;
import nl.wijkcheque.invoice.ubl.UblInvoice;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/**
 * Invoices as UBL: valid by the schema, as the library reads it back, and by the rules of EN 16931 and NLCIUS that apply,
 * as they stand in the published schematron (peppolautoriteit-nl/validation, si-ubl-2.0).
 */
final class UblInvoiceTest {

    private final OnAccount care = new OnAccount();
    private final XPath xpath = XPathFactory.newInstance().newXPath();

    @AfterEach
    void backToNow() {
        TestService.clock().reset();
    }

    @Test
    void anInvoiceIsValidBySchemaAndRules() throws Exception {
        Invoice invoice = someInvoice();
        byte[] file = UblInvoice.of(invoice);
        assertNotNull(UBL21Marshaller.invoice().read(file), "valid by the schema");
        Document ubl = read(file);
        assertEquals("380", text(ubl, "/*/*[local-name()='InvoiceTypeCode']"), "BR-NL-7");
        assertEquals(invoice.dueOn().toString(), text(ubl, "/*/*[local-name()='DueDate']"), "BR-CO-25");
        holds(ubl, invoice, "InvoiceLine", "InvoicedQuantity");
    }

    @Test
    void aCreditNoteIsValidBySchemaAndRules() throws Exception {
        Invoice invoice = someInvoice();
        Invoice note = care.whole(care.invoices.credit(care.controller, invoice.id()).orThrow());
        byte[] file = UblInvoice.of(note);
        assertNotNull(UBL21Marshaller.creditNote().read(file), "valid by the schema");
        Document ubl = read(file);
        assertEquals("381", text(ubl, "/*/*[local-name()='CreditNoteTypeCode']"), "BR-NL-7, BR-NL-8");
        assertEquals(
                invoice.number(), text(ubl, path("BillingReference", "InvoiceDocumentReference", "ID")), "BR-55");
        assertEquals(0, all(ubl, path("BillingReference", "InvoiceDocumentReference", "IssueDate")).size(), "BR-NL-24");
        holds(ubl, note, "CreditNoteLine", "CreditedQuantity");
    }

    @Test
    void sumsAddUpForAmountsThatRoundBadly() throws Exception {
        for (int minutes : List.of(30, 60, 90, 30, 60)) {
            care.visited(care.here.garden, minutes);
        }
        Invoice invoice = care.made().getFirst();
        holds(read(UblInvoice.of(invoice)), invoice, "InvoiceLine", "InvoicedQuantity");
    }

    private Invoice someInvoice() {
        care.visited(care.here.garden, 100);
        care.visited(care.here.garden, 80);
        care.visited(care.company, 60);
        return care.made().getFirst();
    }

    private void holds(Document ubl, Invoice invoice, String line, String quantity) throws Exception {
        assertEquals(
                "urn:cen.eu:en16931:2017#compliant#urn:fdc:nen.nl:nlcius:v1.0",
                text(ubl, "/*/*[local-name()='CustomizationID']"));
        assertEquals(
                "urn:fdc:peppol.eu:2017:poacc:billing:01:1.0", text(ubl, "/*/*[local-name()='ProfileID']"));
        assertEquals(invoice.number(), text(ubl, "/*/*[local-name()='ID']"), "BR-02");
        assertEquals("EUR", text(ubl, "/*/*[local-name()='DocumentCurrencyCode']"), "BR-05");
        assertTrue(!text(ubl, "/*/*[local-name()='BuyerReference']").isEmpty(), "BR-NL-2");
        parties(ubl);
        payment(ubl, invoice);
        sums(ubl, line, quantity);
        for (Node empty : all(ubl, "//*[not(*) and not(normalize-space())]")) {
            throw new AssertionError("SI-UBL-2: empty " + empty.getNodeName());
        }
    }

    private void parties(Document ubl) throws Exception {
        for (String role : List.of("AccountingSupplierParty", "AccountingCustomerParty")) {
            String legal = path(role, "Party", "PartyLegalEntity", "CompanyID");
            assertTrue(text(ubl, legal).matches("[0-9]{8}"), "BR-NL-1, BR-NL-10");
            assertEquals("0106", text(ubl, legal + "/@schemeID"), "BR-NL-1, BR-NL-10");
            assertEquals("0106", text(ubl, path(role, "Party", "EndpointID") + "/@schemeID"), "BR-62, BR-63");
            for (String part : List.of("StreetName", "CityName", "PostalZone")) {
                assertTrue(!text(ubl, path(role, "Party", "PostalAddress", part)).isEmpty(),
                        "BR-NL-3, BR-NL-4 " + part);
            }
            assertEquals("NL", text(ubl, path(role, "Party", "PostalAddress", "Country", "IdentificationCode")),
                    "BR-09");
            assertTrue(!text(ubl, path(role, "Party", "PartyLegalEntity", "RegistrationName")).isEmpty(),
                    "BR-06, BR-07");
            assertEquals("VAT", text(ubl, path(role, "Party", "PartyTaxScheme", "TaxScheme", "ID")), "BR-NL-25");
        }
        assertTrue(
                text(ubl, path("AccountingSupplierParty", "Party", "PartyTaxScheme", "CompanyID"))
                        .startsWith("NL"),
                "BR-CO-09, BR-S-02, BR-E-02");
        for (String unwanted : List.of("CountrySubentity", "AddressLine", "CompanyLegalForm", "TaxCurrencyCode")) {
            assertEquals(0, all(ubl, "//*[local-name()='" + unwanted + "']").size(), "BR-NL-19, 26, 27, 28");
        }
    }

    private void payment(Document ubl, Invoice invoice) throws Exception {
        assertEquals("58", text(ubl, path("PaymentMeans", "PaymentMeansCode")), "BR-NL-11, BR-NL-12");
        assertEquals(0, all(ubl, path("PaymentMeans", "PaymentMeansCode") + "/@name").size(), "BR-NL-29");
        assertEquals("NL02ABNA0123456789", text(ubl, path("PaymentMeans", "PayeeFinancialAccount", "ID")), "BR-50");
        assertEquals(0, all(ubl, path("PaymentMeans", "PayeeFinancialAccount", "Name")).size(), "BR-NL-30");
        assertEquals(invoice.number(), text(ubl, path("PaymentMeans", "PaymentID")));
    }

    private void sums(Document ubl, String line, String quantity) throws Exception {
        BigDecimal lines = BigDecimal.ZERO;
        List<String> categories = new ArrayList<>();
        for (Node each : all(ubl, path(line))) {
            BigDecimal net = number(each, "*[local-name()='LineExtensionAmount']");
            BigDecimal price = number(each, "*[local-name()='Price']/*[local-name()='PriceAmount']");
            BigDecimal count = number(each, "*[local-name()='" + quantity + "']");
            assertEquals(net, count.multiply(price).setScale(2, RoundingMode.HALF_UP), "quantity times price");
            lines = lines.add(net);
            categories.add(xpath.evaluate(
                    "*[local-name()='Item']/*[local-name()='ClassifiedTaxCategory']/*[local-name()='ID']", each));
        }
        BigDecimal vat = BigDecimal.ZERO;
        Set<String> subtotals = new HashSet<>();
        for (Node each : all(ubl, path("TaxTotal", "TaxSubtotal"))) {
            BigDecimal taxable = number(each, "*[local-name()='TaxableAmount']");
            BigDecimal tax = number(each, "*[local-name()='TaxAmount']");
            BigDecimal percent = number(each, "*[local-name()='TaxCategory']/*[local-name()='Percent']");
            String category = xpath.evaluate("*[local-name()='TaxCategory']/*[local-name()='ID']", each);
            assertEquals(
                    tax,
                    taxable.multiply(percent).divide(BigDecimal.valueOf(100), 2, RoundingMode.HALF_UP),
                    "BR-CO-17");
            assertTrue(subtotals.add(category + percent), "BR-S-08: one per rate");
            String reason = xpath.evaluate("*[local-name()='TaxCategory']/*[local-name()='TaxExemptionReason']", each);
            assertEquals(category.equals("E"), !reason.isEmpty(), "BR-E-10, BR-S-10, BR-Z-10");
            assertEquals(category.equals("S"), percent.signum() > 0, "BR-S-05, BR-E-05, BR-Z-05");
            assertTrue(categories.contains(category), "BR-S-01, BR-E-01");
            vat = vat.add(tax);
        }
        assertTrue(!subtotals.isEmpty(), "BR-CO-18");
        assertEquals(0, all(ubl, "//*[local-name()='TaxExemptionReasonCode']").size(), "BR-NL-35");
        assertEquals(vat, number(ubl, path("TaxTotal", "TaxAmount")), "BR-CO-14");
        assertEquals(lines, number(ubl, path("LegalMonetaryTotal", "LineExtensionAmount")), "BR-CO-10");
        assertEquals(lines, number(ubl, path("LegalMonetaryTotal", "TaxExclusiveAmount")), "BR-CO-13");
        assertEquals(lines.add(vat), number(ubl, path("LegalMonetaryTotal", "TaxInclusiveAmount")), "BR-CO-15");
        assertEquals(lines.add(vat), number(ubl, path("LegalMonetaryTotal", "PayableAmount")), "BR-CO-16");
        for (Node amount : all(ubl, "//*[@currencyID]")) {
            assertEquals("EUR", xpath.evaluate("@currencyID", amount));
        }
    }

    private BigDecimal number(Object from, String path) throws Exception {
        return new BigDecimal(xpath.evaluate(path, from));
    }

    private String text(Document ubl, String path) throws Exception {
        return xpath.evaluate(path, ubl);
    }

    private List<Node> all(Document ubl, String path) throws Exception {
        NodeList found = (NodeList) xpath.evaluate(path, ubl, XPathConstants.NODESET);
        List<Node> nodes = new ArrayList<>();
        for (int at = 0; at < found.getLength(); at++) {
            nodes.add(found.item(at));
        }
        return nodes;
    }

    private static String path(String... names) {
        StringBuilder path = new StringBuilder("/*");
        for (String name : names) {
            path.append("/*[local-name()='").append(name).append("']");
        }
        return path.toString();
    }

    private static Document read(byte[] file) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        return factory.newDocumentBuilder().parse(new ByteArrayInputStream(file));
    }
}
