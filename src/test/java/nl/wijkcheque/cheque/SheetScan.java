package nl.wijkcheque.cheque;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** Prints a PDF to pictures and scans them, card by card. */
final class SheetScan {

    private static final int CARDS = 8;

    private SheetScan() {}

    /** What the QR codes say, in the order of the cards. */
    static List<String> scan(byte[] pdf, int cheques) throws Exception {
        List<String> read = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDFRenderer renderer = new PDFRenderer(document);
            BufferedImage page = null;
            for (int card = 0; card < cheques; card++) {
                if (page == null || card % CARDS == 0) {
                    page = renderer.renderImageWithDPI(card / CARDS, 150, ImageType.RGB);
                }
                read.add(decode(page, card % CARDS));
            }
        }
        return read;
    }

    private static String decode(BufferedImage page, int card) throws Exception {
        int width = page.getWidth() / 2;
        int height = page.getHeight() / 4;
        int[] pixels = page.getRGB(card % 2 * width, card / 2 * height, width, height, null, 0, width);
        RGBLuminanceSource source = new RGBLuminanceSource(width, height, pixels);
        return new QRCodeReader()
                .decode(new BinaryBitmap(new HybridBinarizer(source)), Map.of(DecodeHintType.TRY_HARDER, true))
                .getText();
    }
}
