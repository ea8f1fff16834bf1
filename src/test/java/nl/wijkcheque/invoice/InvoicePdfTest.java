package nl.wijkcheque.invoice;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import nl.wijkcheque.TestService;
import nl.wijkcheque.invoice.paper.InvoicePdf;
import nl.wijkcheque.platform.web.Formats;
import nl.wijkcheque.platform.web.Texts;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** All that the law asks for on an invoice (art. 35a Wet OB) stands on it. */
final class InvoicePdfTest {

    private final OnAccount care = new OnAccount();

    @AfterEach
    void backToNow() {
        TestService.clock().reset();
    }

    @Test
    void anInvoiceSaysWhoWhatWhenAndHowMuch() throws IOException {
        care.visited(care.here.garden, 100);
        care.visited(care.company, 60);
        Invoice invoice = care.made().getFirst();
        String text = text(pdf(invoice));
        for (String needed : List.of(
                "Factuur " + invoice.number(), "02-04-2031", "01-03-2031 tot en met 31-03-2031", "02-05-2031",
                "Stichting Proef", "Proefstraat 7, 6711 ZZ Ede", "KvK 00000001", "btw NL000000012B01",
                "IBAN NL02ABNA0123456789", invoice.buyer().name(), "T.a.v. Anja Bos", "Zorgplein 3", "6711 CD Ede",
                "12345678", "NL123456782B01", "Binnentuin", "11-03-2031", "2:00", "9%", "€ 25,00", "€ 22,94",
                "€ 2,06", "Vrijgesteld van btw (artikel 11", "€ 37,50")) {
            assertTrue(text.contains(needed), needed + " in " + text);
        }
        assertArrayEquals(pdf(invoice), pdf(care.whole(invoice.id())), "the same bytes each time");
    }

    @Test
    void aCreditNoteNamesItsInvoiceAndTakesItsAmountsBack() throws IOException {
        care.visited(care.here.garden, 120);
        Invoice invoice = care.made().getFirst();
        Invoice note = care.whole(care.invoices.credit(care.controller, invoice.id()).orThrow());
        String text = text(pdf(note));
        assertTrue(text.contains("Creditfactuur " + note.number()), text);
        assertTrue(text.contains("Hoort bij factuur"), text);
        assertTrue(text.contains(invoice.number()), text);
        assertTrue(text.contains("€ -25,00"), text);
    }

    private static byte[] pdf(Invoice invoice) {
        return InvoicePdf.of(invoice, TestService.bean(Texts.class).in(Texts.DUTCH), new Formats(Texts.DUTCH));
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }
}
