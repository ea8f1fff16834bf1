package nl.wijkcheque.cheque;

import static nl.wijkcheque.cheque.SheetLayout.CARDS;
import static nl.wijkcheque.cheque.SheetLayout.CARD_HEIGHT;
import static nl.wijkcheque.cheque.SheetLayout.CARD_WIDTH;
import static nl.wijkcheque.cheque.SheetLayout.COLUMNS;
import static nl.wijkcheque.cheque.SheetLayout.PAGE_HEIGHT;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.GregorianCalendar;
import java.util.List;
import nl.wijkcheque.platform.pdf.A4;
import nl.wijkcheque.platform.pdf.ContentOps;
import nl.wijkcheque.platform.pdf.PdfFonts;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;

/**
 * Prints cheques: a PDF on A4, eight to a page, with lines to cut along and a QR of 30 mm on each. [choice]
 *
 * <p>Safe for use by many threads; the same input gives the same bytes.
 */
final class ChequeSheet {

    /** Most cheques in one document: 250 pages. */
    static final int MAX_CHEQUES = 2_000;

    private final QrAddress address;

    /**
     * @param qrAddress what the QR says before the code, e.g. {@code HTTPS://WIJ.TEST/C/}: at most 19 characters
     * @throws IllegalArgumentException if it does not fit the QR; says what to change
     */
    ChequeSheet(String qrAddress) {
        this.address = QrAddress.of(qrAddress);
    }

    /**
     * Writes the PDF and leaves the stream open.
     *
     * @throws IllegalArgumentException if there is no cheque, or more than {@link #MAX_CHEQUES}
     * @throws IOException if the stream refuses
     */
    void write(SheetHeader header, List<SheetLine> lines, OutputStream out) throws IOException {
        if (lines.isEmpty() || lines.size() > MAX_CHEQUES) {
            throw new IllegalArgumentException(
                    "A sheet holds 1 to %d cheques, not %d".formatted(MAX_CHEQUES, lines.size()));
        }
        try (PDDocument document = new PDDocument();
                PdfFonts fonts = new PdfFonts(document)) {
            describe(document, header, lines);
            ContentOps ops = new ContentOps();
            ChequeCard card = new ChequeCard(fonts, address, header, ops);
            PDResources resources = fonts.resources();
            for (int first = 0; first < lines.size(); first += CARDS) {
                List<SheetLine> onPage = lines.subList(first, Math.min(first + CARDS, lines.size()));
                A4.addPage(document, resources, drawPage(card, ops, onPage));
            }
            fonts.subset();
            document.save(new LeftOpen(out));
        }
    }

    private static void describe(PDDocument document, SheetHeader header, List<SheetLine> lines) {
        PDDocumentInformation information = document.getDocumentInformation();
        information.setTitle(SheetWords.TITLE);
        information.setCreator(SheetWords.BRAND);
        information.setCreationDate(calendar(header.madeAt()));
        // The library makes the document's id from the time of saving unless it is given one.
        document.setDocumentId(31 * header.madeAt().toEpochMilli() + serials(lines));
        document.getDocumentCatalog().setLanguage("nl-NL");
        PDViewerPreferences preferences = new PDViewerPreferences(new COSDictionary());
        preferences.setDisplayDocTitle(true);
        // Printed at its own size: "fit to page" would shrink the QR.
        preferences.setPrintScaling(PDViewerPreferences.PRINT_SCALING.None);
        document.getDocumentCatalog().setViewerPreferences(preferences);
    }

    private static long serials(List<SheetLine> lines) {
        long hash = 0;
        for (SheetLine line : lines) {
            hash = 31 * hash + line.serial().hashCode();
        }
        return hash;
    }

    private static GregorianCalendar calendar(Instant instant) {
        return GregorianCalendar.from(instant.atZone(ZoneOffset.UTC));
    }

    private static ContentOps drawPage(ChequeCard card, ContentOps ops, List<SheetLine> lines) {
        ops.clear();
        ops.op(A4.UNIT);
        CuttingLines.draw(ops, lines.size());
        for (int i = 0; i < lines.size(); i++) {
            card.draw(lines.get(i), i % COLUMNS * CARD_WIDTH, PAGE_HEIGHT - i / COLUMNS * CARD_HEIGHT);
        }
        return ops;
    }

    /** Saving closes the stream; whoever opened it may have more to say. */
    private static final class LeftOpen extends FilterOutputStream {

        LeftOpen(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            out.write(bytes, offset, length);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}
