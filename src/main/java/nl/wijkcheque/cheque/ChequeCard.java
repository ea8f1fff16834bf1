package nl.wijkcheque.cheque;

import static nl.wijkcheque.cheque.SheetLayout.COLUMN_LEFT;
import static nl.wijkcheque.cheque.SheetLayout.COLUMN_WIDTH;
import static nl.wijkcheque.cheque.SheetLayout.INNER_WIDTH;
import static nl.wijkcheque.cheque.SheetLayout.MARGIN;
import static nl.wijkcheque.cheque.SheetLayout.QR_SIDE;
import static nl.wijkcheque.cheque.SheetLayout.QR_TOP;
import static nl.wijkcheque.platform.pdf.A4.points;

import java.util.List;
import nl.wijkcheque.platform.pdf.ContentOps;
import nl.wijkcheque.platform.pdf.PdfFont;
import nl.wijkcheque.platform.pdf.PdfFonts;
import nl.wijkcheque.platform.pdf.TextFit;

/** Draws one cheque on its card: what it is worth, the QR, whose and until when, and the code in large type. */
final class ChequeCard {

    private static final String INK = "0.06 0.09 0.13 rg";
    private static final String BLUE = "0.04 0.24 0.37 rg";

    /** Outlines the strokes in ink too: the monospaced face has no bold cut, and weak eyes want one. */
    private static final String SEMI_BOLD = "0.06 0.09 0.13 RG 2 Tr 18 w";

    private static final String PLAIN = "0 Tr";
    private static final String BLACK = "0 g";

    /** One module of the QR as unit, y down. */
    private static final String MODULE = "103.448276 0 0 -103.448276 ";

    private static final int WORTH_BASELINE = 1_400;
    private static final int CODE_BASELINE = 6_080;
    private static final int FOOT_BASELINE = 6_740;

    /** The largest that fits: an hour stands out most. */
    private static final int[] WORTH_SIZES = {points(240), points(200), points(160), points(130), points(110)};

    private static final int BRAND_SIZE = points(110);
    private static final int LABEL_SIZE = points(95);
    private static final int VALUE_SIZE = points(130);
    private static final int LONG_VALUE_SIZE = points(110);

    /** Nineteen characters as wide as the card's inner width. */
    private static final int CODE_SIZE = points(216);

    private static final int FOOT_SIZE = points(95);

    private static final int LABEL_TO_VALUE = 490;
    private static final int VALUE_LINE = 450;
    private static final int PAIR_GAP = 620;
    private static final int TIGHT_PAIR_GAP = 520;

    private final PdfFonts fonts;
    private final QrAddress address;
    private final SheetHeader header;
    private final ContentOps ops;

    private int left;
    private int top;

    ChequeCard(PdfFonts fonts, QrAddress address, SheetHeader header, ContentOps ops) {
        this.fonts = fonts;
        this.address = address;
        this.header = header;
        this.ops = ops;
    }

    /** Draws on the card whose top left corner is given, in 0.01 mm from the page's bottom left, y up. */
    void draw(SheetLine line, int cardLeft, int cardTop) {
        left = cardLeft;
        top = cardTop;
        drawQr(line.code());
        ops.op("BT").op(BLUE);
        drawHead(line);
        ops.op(INK);
        drawColumn(line);
        drawCode(line.code());
        drawFoot(line);
        ops.op("ET");
    }

    private void drawQr(ChequeCode code) {
        ops.op("q").op(BLACK).op(MODULE + (left + MARGIN) + " " + (top - QR_TOP) + " cm");
        QrSymbol.of(address, code).appendPath(ops);
        ops.op("f").op("Q");
    }

    private void drawHead(SheetLine line) {
        int[] brand = fonts.bold().codePoints(SheetWords.BRAND);
        int brandWidth = fonts.bold().width(brand, BRAND_SIZE);
        int room = INNER_WIDTH - brandWidth - MARGIN / 2;
        int[] worth = fonts.bold().codePoints(SheetWords.worth(line.worth()));
        int size = TextFit.largest(fonts.bold(), worth, room, WORTH_SIZES);
        show(fonts.bold(), size, MARGIN, WORTH_BASELINE, TextFit.shortened(fonts.bold(), worth, size, room));
        show(fonts.bold(), BRAND_SIZE, MARGIN + INNER_WIDTH - brandWidth, WORTH_BASELINE, brand);
    }

    /** Three pairs of a small label above what matters, together in the middle of the QR's height. */
    private void drawColumn(SheetLine line) {
        int[] holder = fonts.bold().codePoints(SheetWords.holder(line.holder(), header.wish()));
        int size = TextFit.largest(fonts.bold(), holder, COLUMN_WIDTH, VALUE_SIZE, LONG_VALUE_SIZE);
        List<int[]> names = TextFit.twoLines(fonts.bold(), holder, size, COLUMN_WIDTH);
        int gap = names.size() == 1 ? PAIR_GAP : TIGHT_PAIR_GAP;
        int capHeight = LABEL_SIZE * 7 / 10;
        int height = capHeight + 3 * LABEL_TO_VALUE + 2 * gap + (names.size() - 1) * VALUE_LINE;

        int y = QR_TOP + (QR_SIDE - height) / 2 + capHeight;
        y = label(y, SheetWords.holderLabel(line.holder(), header.wish())) - VALUE_LINE;
        for (int[] name : names) {
            y += VALUE_LINE;
            show(fonts.bold(), size, COLUMN_LEFT, y, name);
        }
        y = label(y + gap, SheetWords.VALID_UNTIL);
        text(fonts.bold(), VALUE_SIZE, COLUMN_LEFT, y, SheetWords.date(line), COLUMN_WIDTH);
        y = label(y + gap, SheetWords.QUESTIONS);
        text(fonts.bold(), VALUE_SIZE, COLUMN_LEFT, y, header.phone(), COLUMN_WIDTH);
    }

    /** Draws a label and gives the baseline of the value below it. */
    private int label(int baseline, String label) {
        text(fonts.regular(), LABEL_SIZE, COLUMN_LEFT, baseline, label, COLUMN_WIDTH);
        return baseline + LABEL_TO_VALUE;
    }

    private void drawCode(ChequeCode code) {
        ops.op(SEMI_BOLD);
        text(fonts.mono(), CODE_SIZE, MARGIN, CODE_BASELINE, code.grouped(), INNER_WIDTH);
        ops.op(PLAIN);
    }

    private void drawFoot(SheetLine line) {
        int[] serial = TextFit.shortened(
                fonts.regular(), fonts.regular().codePoints(SheetWords.serial(line)), FOOT_SIZE, INNER_WIDTH / 2);
        int serialWidth = fonts.regular().width(serial, FOOT_SIZE);
        int room = INNER_WIDTH - serialWidth - MARGIN / 2;
        text(fonts.bold(), FOOT_SIZE, MARGIN, FOOT_BASELINE, header.servicepuntName(), room);
        show(fonts.regular(), FOOT_SIZE, MARGIN + INNER_WIDTH - serialWidth, FOOT_BASELINE, serial);
    }

    private void text(PdfFont font, int size, int x, int baseline, String text, int maxWidth) {
        show(font, size, x, baseline, TextFit.shortened(font, font.codePoints(text), size, maxWidth));
    }

    private void show(PdfFont font, int size, int x, int baseline, int[] codePoints) {
        ops.text(font.resource(), size, left + x, top - baseline, font.glyphs(codePoints));
    }
}
