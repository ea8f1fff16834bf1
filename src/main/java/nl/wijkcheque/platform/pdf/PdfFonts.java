package nl.wijkcheque.platform.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;

/** The typefaces of the service, embedded in one document as subsets with their Unicode meaning. */
public final class PdfFonts implements AutoCloseable {

    private static final byte[] REGULAR = load("NotoSans-Regular.ttf");
    private static final byte[] BOLD = load("NotoSans-Bold.ttf");
    private static final byte[] MONO = load("NotoMono-Regular.ttf");

    private final List<TrueTypeFont> open;
    private final PdfFont regular;
    private final PdfFont bold;
    private final PdfFont mono;

    /** Parsed anew for each document: a parsed font keeps its reading position and is not safe for two threads. */
    public PdfFonts(PDDocument document) throws IOException {
        open = List.of(parse(REGULAR), parse(BOLD), parse(MONO));
        regular = new PdfFont("R", open.get(0), document);
        bold = new PdfFont("B", open.get(1), document);
        mono = new PdfFont("M", open.get(2), document);
    }

    public PdfFont regular() {
        return regular;
    }

    public PdfFont bold() {
        return bold;
    }

    public PdfFont mono() {
        return mono;
    }

    /** One set of resources for all pages. */
    public PDResources resources() {
        PDResources resources = new PDResources();
        for (PdfFont font : List.of(regular, bold, mono)) {
            resources.put(COSName.getPDFName(font.resource()), font.embedded());
        }
        return resources;
    }

    /** Cuts the embedded fonts down to the glyphs used. Once, after the last text and before saving. */
    public void subset() throws IOException {
        for (PdfFont font : List.of(regular, bold, mono)) {
            font.embedded().subset();
        }
    }

    @Override
    public void close() throws IOException {
        for (TrueTypeFont font : open) {
            font.close();
        }
    }

    private static TrueTypeFont parse(byte[] font) throws IOException {
        return new TTFParser().parse(new RandomAccessReadBuffer(font));
    }

    private static byte[] load(String name) {
        try (InputStream in = PdfFonts.class.getResourceAsStream("/fonts/" + name)) {
            if (in == null) {
                throw new IllegalStateException("The font " + name + " is missing from the application");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
