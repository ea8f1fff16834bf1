package nl.wijkcheque.platform.pdf;

import java.io.IOException;
import java.io.OutputStream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;

/** A page of A4, measured in hundredths of a millimetre. */
public final class A4 {

    public static final int WIDTH = 21_000;
    public static final int HEIGHT = 29_700;

    /** Makes one unit of the page 0.01 mm: 72 points per 2,540 units. First on every page. */
    public static final String UNIT = "0.0283464567 0 0 0.0283464567 0 0 cm";

    private A4() {}

    /** Size of type, given in tenths of a point, in our unit. */
    public static int points(int tenthsOfPoint) {
        return tenthsOfPoint * 254 / 72;
    }

    /** Adds a page with this content to the document. */
    public static void addPage(PDDocument document, PDResources resources, ContentOps ops) throws IOException {
        PDStream content = new PDStream(document);
        try (OutputStream compressed = content.createOutputStream(COSName.FLATE_DECODE)) {
            ops.writeTo(compressed);
        }
        PDPage page = new PDPage(PDRectangle.A4);
        page.setResources(resources);
        page.setContents(content);
        document.addPage(page);
    }
}
