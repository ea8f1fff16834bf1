package nl.wijkcheque.platform.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Function;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;

/** Makes a file of drawn pages. The same pages with the same facts about them give the same bytes. */
public final class PaperDocument {

    /**
     * What a reader of the file is told about it.
     *
     * @param madeAt the moment that it says it was made
     * @param id tells it from other papers
     */
    public record About(String title, Instant madeAt, long id, Locale language) {}

    private PaperDocument() {}

    /** @param draw draws on the pages that it is given */
    public static byte[] of(About about, Consumer<PaperPages> draw) {
        return ofPages(about, fonts -> {
            PaperPages pages = new PaperPages(fonts);
            draw.accept(pages);
            return pages.finished();
        });
    }

    /** @param draw what stands on each page, in type of these fonts */
    public static byte[] ofPages(About about, Function<PdfFonts, List<ContentOps>> draw) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument();
                PdfFonts fonts = new PdfFonts(document)) {
            describe(document, about);
            List<ContentOps> drawn = draw.apply(fonts);
            PDResources resources = fonts.resources();
            for (ContentOps page : drawn) {
                A4.addPage(document, resources, page);
            }
            fonts.subset();
            document.save(out);
        } catch (IOException impossible) {
            throw new UncheckedIOException("a paper in memory", impossible);
        }
        return out.toByteArray();
    }

    private static void describe(PDDocument document, About about) {
        PDDocumentInformation information = document.getDocumentInformation();
        information.setTitle(about.title());
        information.setCreator("Wijkcheque");
        information.setCreationDate(GregorianCalendar.from(about.madeAt().atZone(ZoneOffset.UTC)));
        // The library makes the document's id from the time of saving unless it is given one.
        document.setDocumentId(about.id());
        document.getDocumentCatalog().setLanguage(about.language().getLanguage());
        PDViewerPreferences preferences = new PDViewerPreferences(new COSDictionary());
        preferences.setDisplayDocTitle(true);
        document.getDocumentCatalog().setViewerPreferences(preferences);
    }
}
