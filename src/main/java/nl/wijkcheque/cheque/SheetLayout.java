package nl.wijkcheque.cheque;

import nl.wijkcheque.platform.pdf.A4;

/**
 * Measures of the sheet in hundredths of a millimetre. Eight cards fill an A4 exactly, so that four straight cuts make
 * eight cards of A7 (105 × 74.25 mm) and nothing is left over. [choice]
 */
final class SheetLayout {

    static final int PAGE_WIDTH = A4.WIDTH;
    static final int PAGE_HEIGHT = A4.HEIGHT;
    static final int COLUMNS = 2;
    static final int ROWS = 4;
    static final int CARDS = COLUMNS * ROWS;
    static final int CARD_WIDTH = PAGE_WIDTH / COLUMNS;
    static final int CARD_HEIGHT = PAGE_HEIGHT / ROWS;

    /** Wider than the edge that office printers leave white, with room for a crooked cut. */
    static final int MARGIN = 900;

    static final int INNER_WIDTH = CARD_WIDTH - 2 * MARGIN;

    /** The printed QR is 30 mm wide without its quiet zone. [choice] */
    static final int QR_SIDE = 3_000;

    static final int QR_TOP = 2_050;

    /** Right of the QR, further away than its quiet zone of 4 modules (4.14 mm). */
    static final int COLUMN_LEFT = MARGIN + QR_SIDE + 600;

    static final int COLUMN_WIDTH = CARD_WIDTH - MARGIN - COLUMN_LEFT;

    private SheetLayout() {}
}
