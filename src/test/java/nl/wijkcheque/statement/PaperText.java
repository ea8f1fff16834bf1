package nl.wijkcheque.statement;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.PDFTextStripperByArea;

/** Files of statements, read back. */
public final class PaperText {

    private PaperText() {}

    /** Words in reading order, white space folded. */
    public static String ofPdf(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setSortByPosition(true);
            return stripper.getText(document).replace('\u00a0', ' ').replaceAll("\\s+", " ");
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Words within a rectangle of the first page, in millimetres from its upper left corner. */
    public static String within(byte[] pdf, int left, int top, int width, int height) {
        double unit = 72 / 25.4;
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDFTextStripperByArea stripper = new PDFTextStripperByArea();
            stripper.addRegion(
                    "it", new Rectangle2D.Double(left * unit, top * unit, width * unit, height * unit));
            stripper.extractRegions(document.getPage(0));
            return stripper.getTextForRegion("it").replace('\u00a0', ' ').replaceAll("\\s+", " ").strip();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    public static int pagesOf(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return document.getNumberOfPages();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Lines by their code. */
    public static Map<String, NamedCsvRecord> ofCsv(byte[] csv) {
        String text = new String(csv, StandardCharsets.UTF_8);
        if (text.charAt(0) != '\uFEFF') {
            throw new AssertionError("no byte order mark");
        }
        Map<String, NamedCsvRecord> lines = new LinkedHashMap<>();
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().fieldSeparator(';')
                .ofNamedCsvRecord(text.substring(1))) {
            reader.forEach(line -> lines.put(line.getField("code"), line));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return lines;
    }
}
