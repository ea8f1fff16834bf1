package nl.wijkcheque.cheque;

import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.sun.management.ThreadMXBean;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import nl.wijkcheque.bench.Figures;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * A sheet of a thousand cheques against what the two libraries do by themselves with the same content: zxing makes the
 * codes, PDFBox draws them module by module and shows the same words in the same embedded typefaces.
 */
public final class SheetBench {

    private static final int CARDS = 8;
    private static final float MODULE = 2.932f;
    private static final String[] WORDS = {
        "Wijkcheque", "1 uur", "Op naam van", "mevr. J. de Vries", "Geldig tot en met", "21 november 2028", "Vragen? Bel",
        "0318 55 01 23", "Servicepunt Veldhuizen", "2026-00042-17"
    };

    private SheetBench() {}

    public static void run(boolean small) throws Exception {
        int count = small ? 100 : 1_000;
        int turns = small ? 3 : 15;
        ChequeSheet sheet = new ChequeSheet(QrAddress.DEMONSTRATION);
        List<SheetLine> lines = SheetFixture.cheques(new Random(42), count);
        for (int warm = 0; warm < (small ? 3 : 25); warm++) {
            ours(sheet, lines);
            theirs(lines);
        }
        List<Double> ours = new ArrayList<>();
        List<Double> theirs = new ArrayList<>();
        for (int turn = 0; turn < turns; turn++) {
            ours.add(millis(() -> ours(sheet, lines)));
            theirs.add(millis(() -> theirs(lines)));
        }
        Figures.say(
                "%d cheques: %.0f ms and %d kB, the libraries alone %.0f ms and %d kB, ratio %.2f (medians of %d)",
                count,
                Figures.median(ours),
                ours(sheet, lines) / 1024,
                Figures.median(theirs),
                theirs(lines) / 1024,
                Figures.median(ours) / Figures.median(theirs),
                turns);
        memory(sheet, lines, turns);
    }

    /** Allocated per sheet by both, and the heap that is left after many of them. */
    private static void memory(ChequeSheet sheet, List<SheetLine> lines, int turns) throws Exception {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadAllocatedBytes();
        ours(sheet, lines);
        long between = threads.getCurrentThreadAllocatedBytes();
        theirs(lines);
        long after = threads.getCurrentThreadAllocatedBytes();
        Figures.say("allocated per sheet: %d MB, the libraries alone %d MB", (between - before) >> 20, (after - between) >> 20);
        long first = peak(sheet, lines, 1);
        long many = peak(sheet, lines, turns);
        Figures.say("highest use of the heap: %d MB for one sheet, %d MB for %d; left after them %d MB",
                first >> 20, many >> 20, turns, left() >> 20);
    }

    private static long peak(ChequeSheet sheet, List<SheetLine> lines, int times) throws IOException {
        left();
        heap().forEach(MemoryPoolMXBean::resetPeakUsage);
        for (int at = 0; at < times; at++) {
            ours(sheet, lines);
        }
        return heap().stream().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum();
    }

    private static long left() {
        for (int at = 0; at < 3; at++) {
            System.gc();
        }
        return heap().stream().mapToLong(pool -> pool.getUsage().getUsed()).sum();
    }

    private static List<MemoryPoolMXBean> heap() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .toList();
    }

    private static int ours(ChequeSheet sheet, List<SheetLine> lines) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        sheet.write(SheetFixture.HEADER, lines, out);
        return out.size();
    }

    private static int theirs(List<SheetLine> lines) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            PDFont regular = font(document, "NotoSans-Regular.ttf");
            PDFont bold = font(document, "NotoSans-Bold.ttf");
            PDFont mono = font(document, "NotoMono-Regular.ttf");
            for (int first = 0; first < lines.size(); first += CARDS) {
                PDPage page = new PDPage(PDRectangle.A4);
                document.addPage(page);
                try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                    int cards = Math.min(CARDS, lines.size() - first);
                    for (int card = 0; card < cards; card++) {
                        float x = 20 + card % 2 * 290;
                        float y = 620 - card / 2 * 205;
                        card(content, List.of(regular, bold, mono), lines.get(first + card), x, y);
                    }
                }
            }
            document.save(out);
        }
        return out.size();
    }

    private static void card(PDPageContentStream content, List<PDFont> fonts, SheetLine line, float x, float y)
            throws Exception {
        BitMatrix matrix = new QRCodeWriter().encode(
                QrAddress.of(QrAddress.DEMONSTRATION).with(line.code()),
                com.google.zxing.BarcodeFormat.QR_CODE,
                0,
                0,
                Map.of(
                        com.google.zxing.EncodeHintType.ERROR_CORRECTION,
                        com.google.zxing.qrcode.decoder.ErrorCorrectionLevel.H,
                        com.google.zxing.EncodeHintType.MARGIN,
                        0));
        for (int row = 0; row < matrix.getHeight(); row++) {
            for (int column = 0; column < matrix.getWidth(); column++) {
                if (matrix.get(column, row)) {
                    content.addRect(x + column * MODULE, y + (28 - row) * MODULE, MODULE, MODULE);
                }
            }
        }
        content.fill();
        for (int word = 0; word < WORDS.length; word++) {
            show(content, fonts.get(word % 2), 10, x + 110, y + 100 - word * 12, WORDS[word]);
        }
        show(content, fonts.get(2), 20, x, y - 30, line.code().grouped());
    }

    private static void show(PDPageContentStream content, PDFont font, int size, float x, float y, String text)
            throws IOException {
        content.beginText();
        content.setFont(font, size);
        content.newLineAtOffset(x, y);
        content.showText(text);
        content.endText();
    }

    private static PDFont font(PDDocument document, String name) throws IOException {
        try (InputStream file = SheetBench.class.getResourceAsStream("/fonts/" + name)) {
            return PDType0Font.load(document, file, true);
        }
    }

    /** Something that takes time. */
    private interface Work {
        void perform() throws Exception;
    }

    private static double millis(Work work) throws Exception {
        long begun = System.nanoTime();
        work.perform();
        return (System.nanoTime() - begun) / 1e6;
    }
}
