package nl.wijkcheque.cheque;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.zxing.Binarizer;
import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.Result;
import com.google.zxing.ResultMetadataType;
import com.google.zxing.common.GlobalHistogramBinarizer;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.io.File;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.Random;
import javax.imageio.ImageIO;
import nl.wijkcheque.fixture.BesideOthers;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Prints sheets to pictures, as a printer would, and reads them back as a scanner would. */
@BesideOthers
final class SheetPrintTest {

    private static final double MM_PER_INCH = 25.4;

    private final Random random = Seeded.random(SheetPrintTest.class);

    @ParameterizedTest
    @ValueSource(ints = {150, 300})
    void everyQrOnEveryPageIsReadBack(int dpi) throws Exception {
        List<SheetLine> lines = SheetFixture.cheques(random, 17);
        try (PDDocument document = Loader.loadPDF(SheetFixture.pdf(lines))) {
            assertEquals(3, document.getNumberOfPages());
            PDFRenderer renderer = new PDFRenderer(document);
            BufferedImage page = renderer.renderImageWithDPI(0, dpi, ImageType.RGB);
            for (int i = 0; i < lines.size(); i++) {
                if (i % 8 == 0) {
                    page = renderer.renderImageWithDPI(i / 8, dpi, ImageType.RGB);
                }
                ChequeCode code = lines.get(i).code();
                Result read = decode(card(page, i % 8));
                assertEquals("HTTPS://WIJ.TEST/C/" + code.value(), read.getText());
                assertEquals("H", read.getResultMetadata().get(ResultMetadataType.ERROR_CORRECTION_LEVEL));
                assertEquals(new ChequeCodeReading.Read(code), ChequeCode.read(read.getText()));
            }
        }
    }

    @Test
    void thePrintedQrIs30MillimetresWideInsideAWhiteZoneOf4Modules() throws Exception {
        int dpi = 600;
        try (PDDocument document = Loader.loadPDF(SheetFixture.pdf(SheetFixture.cheques(random, 8)))) {
            BufferedImage page = new PDFRenderer(document).renderImageWithDPI(0, dpi, ImageType.GRAY);
            for (int i = 0; i < 8; i++) {
                BufferedImage card = card(page, i);
                int module = pixels(30.0 / 29, dpi);
                int left = pixels(9, dpi);
                int top = pixels(20.5, dpi);
                int side = pixels(30, dpi);
                // The top finder patterns fix the width, the left ones the height.
                assertEquals(left, firstDark(card, top + module / 2, 0), 2);
                assertTrue(dark(card, left + side - 3, top + module / 2));
                assertTrue(dark(card, left + module / 2, top + side - 3));
                int quiet = pixels(4 * 30.0 / 29, dpi);
                for (int d = 2; d < quiet; d++) {
                    for (int along = -quiet + 2; along < side + quiet - 2; along += 3) {
                        assertTrue(!dark(card, left + along, top - d), "above");
                        assertTrue(!dark(card, left + along, top + side + d), "below");
                        assertTrue(!dark(card, left - d, top + along), "left");
                        assertTrue(!dark(card, left + side + d, top + along), "right");
                    }
                }
            }
        }
    }

    @Test
    void finderPatternsAreSolidBlackWithoutHairlines() throws Exception {
        // An odd resolution, so that no module falls on whole pixels.
        int dpi = 203;
        try (PDDocument document = Loader.loadPDF(SheetFixture.pdf(SheetFixture.cheques(random, 8)))) {
            BufferedImage page = new PDFRenderer(document).renderImageWithDPI(0, dpi, ImageType.GRAY);
            int module = pixels(30.0 / 29, dpi);
            int left = pixels(9, dpi);
            int top = pixels(20.5, dpi);
            for (int y = top + 2 * module + 2; y < top + 5 * module - 2; y++) {
                for (int x = left + 2 * module + 2; x < left + 5 * module - 2; x++) {
                    assertEquals(0, page.getRaster().getSample(x, y, 0), x + ", " + y);
                }
            }
        }
    }

    @Test
    void theSheetCanBeLookedAt() throws Exception {
        File folder = new File("target/sheets");
        assertTrue(folder.isDirectory() || folder.mkdirs());
        List<SheetLine> lines = SheetStrangeNames.lines(random);
        byte[] pdf = SheetFixture.pdf(lines);
        Files.write(folder.toPath().resolve("sheet.pdf"), pdf);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            BufferedImage page = new PDFRenderer(document).renderImageWithDPI(0, 150, ImageType.RGB);
            assertTrue(ImageIO.write(page, "png", new File(folder, "sheet.png")));
        }
    }

    private static int firstDark(BufferedImage image, int y, int from) {
        int x = from;
        while (x < image.getWidth() && !dark(image, x, y)) {
            x++;
        }
        return x;
    }

    private static boolean dark(BufferedImage image, int x, int y) {
        return (image.getRGB(x, y) & 0xFF) < 128;
    }

    private static int pixels(double mm, int dpi) {
        return (int) Math.round(mm * dpi / MM_PER_INCH);
    }

    private static BufferedImage card(BufferedImage page, int i) {
        int width = page.getWidth() / 2;
        int height = page.getHeight() / 4;
        return page.getSubimage(i % 2 * page.getWidth() / 2, i / 2 * page.getHeight() / 4, width, height);
    }

    /** Looks a second time with another threshold between dark and light, as scanners do. */
    private static Result decode(BufferedImage card) throws Exception {
        int[] pixels = card.getRGB(0, 0, card.getWidth(), card.getHeight(), null, 0, card.getWidth());
        RGBLuminanceSource source = new RGBLuminanceSource(card.getWidth(), card.getHeight(), pixels);
        try {
            return decode(new HybridBinarizer(source));
        } catch (ReaderException e) {
            return decode(new GlobalHistogramBinarizer(source));
        }
    }

    private static Result decode(Binarizer binarizer) throws ReaderException {
        return new QRCodeReader().decode(new BinaryBitmap(binarizer), Map.of(DecodeHintType.TRY_HARDER, true));
    }
}
