package nl.wijkcheque.invoice.ubl;

import static nl.wijkcheque.invoice.ubl.UblParts.amount;

import com.helger.ubl21.UBL21Marshaller;
import java.math.BigDecimal;
import java.util.List;
import nl.wijkcheque.invoice.Invoice;
import nl.wijkcheque.invoice.InvoiceLine;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.BillingReferenceType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.CreditNoteLineType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.DocumentReferenceType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.InvoiceLineType;
import oasis.names.specification.ubl.schema.xsd.creditnote_21.CreditNoteType;
import oasis.names.specification.ubl.schema.xsd.invoice_21.InvoiceType;

/**
 * An invoice as UBL 2.1 by NLCIUS (SI-UBL 2.0), the Dutch use of EN 16931; a credit note as a UBL CreditNote, with amounts
 * above zero. Written by a library that holds the schema, and refuses to write what is against it.
 */
public final class UblInvoice {

    static final String CUSTOMIZATION = "urn:cen.eu:en16931:2017#compliant#urn:fdc:nen.nl:nlcius:v1.0";
    static final String PROFILE = "urn:fdc:peppol.eu:2017:poacc:billing:01:1.0";

    /** UNTDID 1001: commercial invoice, credit note. */
    private static final String INVOICE = "380";

    private static final String CREDIT_NOTE = "381";

    private UblInvoice() {}

    /** @throws IllegalStateException when it is not valid by the schema: our mistake */
    public static byte[] of(Invoice invoice) {
        byte[] written = invoice.isCreditNote()
                ? UBL21Marshaller.creditNote().setFormattedOutput(true).getAsBytes(creditNote(invoice))
                : UBL21Marshaller.invoice().setFormattedOutput(true).getAsBytes(invoice(invoice));
        if (written == null) {
            throw new IllegalStateException("not valid by the schema of UBL: " + invoice.number());
        }
        return written;
    }

    private static InvoiceType invoice(Invoice invoice) {
        InvoiceType ubl = new InvoiceType();
        ubl.setCustomizationID(CUSTOMIZATION);
        ubl.setProfileID(PROFILE);
        ubl.setID(invoice.number());
        ubl.setIssueDate(invoice.issuedOn());
        ubl.setDueDate(invoice.dueOn());
        ubl.setInvoiceTypeCode(INVOICE);
        ubl.setDocumentCurrencyCode(UblParts.EURO);
        ubl.setBuyerReference(UblParts.reference(invoice));
        ubl.addInvoicePeriod(UblParts.period(invoice));
        ubl.setAccountingSupplierParty(UblParts.seller(invoice.seller()));
        ubl.setAccountingCustomerParty(UblParts.buyer(invoice.buyer()));
        ubl.addPaymentMeans(UblParts.transfer(invoice));
        ubl.addTaxTotal(UblParts.tax(invoice));
        ubl.setLegalMonetaryTotal(UblParts.totals(invoice.totals()));
        List<InvoiceLine> lines = invoice.lines();
        for (int at = 0; at < lines.size(); at++) {
            InvoiceLineType line = new InvoiceLineType();
            line.setID(String.valueOf(at + 1));
            line.setInvoicedQuantity(UblParts.hours(lines.get(at))).setUnitCode(UblParts.HOUR);
            amount(line.setLineExtensionAmount(BigDecimal.ZERO), lines.get(at).net());
            line.addInvoicePeriod(UblParts.day(lines.get(at)));
            line.setItem(UblParts.item(lines.get(at)));
            line.setPrice(UblParts.price(lines.get(at)));
            ubl.addInvoiceLine(line);
        }
        return ubl;
    }

    private static CreditNoteType creditNote(Invoice note) {
        CreditNoteType ubl = new CreditNoteType();
        ubl.setCustomizationID(CUSTOMIZATION);
        ubl.setProfileID(PROFILE);
        ubl.setID(note.number());
        ubl.setIssueDate(note.issuedOn());
        ubl.setCreditNoteTypeCode(CREDIT_NOTE);
        ubl.setDocumentCurrencyCode(UblParts.EURO);
        ubl.setBuyerReference(UblParts.reference(note));
        ubl.addInvoicePeriod(UblParts.period(note));
        ubl.addBillingReference(original(note));
        ubl.setAccountingSupplierParty(UblParts.seller(note.seller()));
        ubl.setAccountingCustomerParty(UblParts.buyer(note.buyer()));
        ubl.addPaymentMeans(UblParts.transfer(note));
        ubl.addTaxTotal(UblParts.tax(note));
        ubl.setLegalMonetaryTotal(UblParts.totals(note.totals()));
        List<InvoiceLine> lines = note.lines();
        for (int at = 0; at < lines.size(); at++) {
            CreditNoteLineType line = new CreditNoteLineType();
            line.setID(String.valueOf(at + 1));
            line.setCreditedQuantity(UblParts.hours(lines.get(at))).setUnitCode(UblParts.HOUR);
            amount(line.setLineExtensionAmount(BigDecimal.ZERO), lines.get(at).net());
            line.addInvoicePeriod(UblParts.day(lines.get(at)));
            line.setItem(UblParts.item(lines.get(at)));
            line.setPrice(UblParts.price(lines.get(at)));
            ubl.addCreditNoteLine(line);
        }
        return ubl;
    }

    private static BillingReferenceType original(Invoice note) {
        Invoice.Reference original = note.original();
        if (original == null) {
            throw new IllegalArgumentException(note.number() + " undoes nothing");
        }
        DocumentReferenceType document = new DocumentReferenceType();
        document.setID(original.number());
        BillingReferenceType reference = new BillingReferenceType();
        reference.setInvoiceDocumentReference(document);
        return reference;
    }
}
