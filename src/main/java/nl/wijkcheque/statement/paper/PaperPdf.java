package nl.wijkcheque.statement.paper;

import nl.wijkcheque.platform.pdf.Table;
import nl.wijkcheque.platform.pdf.TableDrawing;
import nl.wijkcheque.platform.pdf.PaperPages;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.ZoneOffset;
import java.util.GregorianCalendar;
import java.util.Map;
import nl.wijkcheque.platform.pdf.A4;
import nl.wijkcheque.platform.pdf.ContentOps;
import nl.wijkcheque.platform.pdf.PdfFonts;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;

/** Prints a statement: A4, with the tables, what was checked, and room for the controller to sign. */
public final class PaperPdf {

    private static final int GAP = 500;

    private final Paper paper;
    private final Words words;
    private final PaperPages pages;

    private PaperPdf(Paper paper, Words words, PaperPages pages) {
        this.paper = paper;
        this.words = words;
        this.pages = pages;
    }

    /** The same paper gives the same bytes. */
    public static byte[] of(Paper paper, Words words) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument();
                PdfFonts fonts = new PdfFonts(document)) {
            describe(document, paper, words);
            PaperPages pages = new PaperPages(fonts);
            new PaperPdf(paper, words, pages).draw();
            PDResources resources = fonts.resources();
            for (ContentOps page : pages.finished()) {
                A4.addPage(document, resources, page);
            }
            fonts.subset();
            document.save(out);
        } catch (IOException impossible) {
            throw new UncheckedIOException("a paper in memory", impossible);
        }
        return out.toByteArray();
    }

    private static void describe(PDDocument document, Paper paper, Words words) {
        PDDocumentInformation information = document.getDocumentInformation();
        information.setTitle(paper.title());
        information.setCreator("Wijkcheque");
        information.setCreationDate(
                GregorianCalendar.from(paper.head().madeAt().atZone(ZoneOffset.UTC)));
        // The library makes the document's id from the time of saving unless it is given one.
        document.setDocumentId(31 * paper.head().madeAt().toEpochMilli() + paper.fileName().hashCode());
        document.getDocumentCatalog().setLanguage(words.f().locale().getLanguage());
        PDViewerPreferences preferences = new PDViewerPreferences(new COSDictionary());
        preferences.setDisplayDocTitle(true);
        document.getDocumentCatalog().setViewerPreferences(preferences);
    }

    private void draw() {
        pages.line(pages.bold(), A4.points(180), paper.title());
        pages.down(GAP / 2);
        for (Map.Entry<String, String> fact : paper.facts()) {
            pages.pair(fact.getKey(), fact.getValue());
        }
        for (Table table : paper.tables()) {
            pages.down(GAP);
            new TableDrawing(pages, table).draw();
        }
        pages.down(GAP);
        for (String note : paper.notes()) {
            pages.paragraph(note);
        }
        pages.down(GAP);
        SignatureLines.draw(pages, words);
        String about = paper.head().servicepunt().name() + " · " + paper.title() + " · "
                + words.period(paper.head().period());
        pages.foot(about, (page, of) -> words.t("page", page, of));
    }
}
