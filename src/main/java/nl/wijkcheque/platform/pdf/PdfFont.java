package nl.wijkcheque.platform.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** One typeface in one document: finds glyphs, measures text and remembers what the embedded subset needs. */
public final class PdfFont {

    /** What a reader sees for a character that the font does not have: � */
    private static final int FALLBACK = 0xFFFD;

    /** No name, number or label needs more; what does is not measured character by character. */
    private static final int LONGEST_TEXT = 200;

    private final String resource;
    private final TrueTypeFont metrics;
    private final CmapLookup glyphs;
    private final PDType0Font embedded;

    PdfFont(String resource, TrueTypeFont metrics, PDDocument document) throws IOException {
        this.resource = resource;
        this.metrics = metrics;
        this.glyphs = metrics.getUnicodeCmapLookup();
        this.embedded = PDType0Font.load(document, metrics, true);
    }

    /** Its name among the page's resources. */
    public String resource() {
        return resource;
    }

    public PDFont embedded() {
        return embedded;
    }

    /** Composed characters, on one line, with the fallback for what the font lacks. */
    public int[] codePoints(String text) {
        return codePoints(text, LONGEST_TEXT);
    }

    /** The same of a text of more lines, of which no more is shown than that many characters. */
    int[] codePoints(String text, int longest) {
        String composed = Normalizer.isNormalized(text, Normalizer.Form.NFC)
                ? text
                : Normalizer.normalize(text, Normalizer.Form.NFC);
        return composed.codePoints()
                .limit(longest)
                .filter(codePoint -> Character.getType(codePoint) != Character.FORMAT)
                .map(codePoint -> Character.isWhitespace(codePoint) || Character.isISOControl(codePoint) ? ' '
                        : codePoint)
                .map(codePoint -> glyphs.getGlyphId(codePoint) == 0 ? FALLBACK : codePoint)
                .toArray();
    }

    /** Width in the unit of {@code size}. */
    public int width(int[] codePoints, int size) {
        return width(codePoints, 0, codePoints.length, size);
    }

    public int width(int[] codePoints, int from, int to, int size) {
        long units = 0;
        for (int i = from; i < to; i++) {
            units += advance(codePoints[i]);
        }
        return (int) (units * size / unitsPerEm());
    }

    /** The glyphs to show, from now on part of the embedded subset. */
    public int[] glyphs(int[] codePoints) {
        int[] ids = new int[codePoints.length];
        for (int i = 0; i < ids.length; i++) {
            embedded.addToSubset(codePoints[i]);
            ids[i] = glyphs.getGlyphId(codePoints[i]);
        }
        return ids;
    }

    private int advance(int codePoint) {
        try {
            return metrics.getAdvanceWidth(glyphs.getGlyphId(codePoint));
        } catch (IOException e) {
            throw new UncheckedIOException("The font lies in memory", e);
        }
    }

    private int unitsPerEm() {
        try {
            return metrics.getUnitsPerEm();
        } catch (IOException e) {
            throw new UncheckedIOException("The font lies in memory", e);
        }
    }
}
