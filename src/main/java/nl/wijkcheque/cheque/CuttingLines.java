package nl.wijkcheque.cheque;

import nl.wijkcheque.platform.pdf.ContentOps;

import static nl.wijkcheque.cheque.SheetLayout.CARD_HEIGHT;
import static nl.wijkcheque.cheque.SheetLayout.CARD_WIDTH;
import static nl.wijkcheque.cheque.SheetLayout.COLUMNS;
import static nl.wijkcheque.cheque.SheetLayout.PAGE_HEIGHT;
import static nl.wijkcheque.cheque.SheetLayout.PAGE_WIDTH;
import static nl.wijkcheque.cheque.SheetLayout.ROWS;

/** The dashed lines between the cards, only around rows that are used, each with a pair of scissors. */
final class CuttingLines {

    private static final String DASHED = "0.45 G 18 w [120 90] 0 d";
    private static final String SOLID = "[] 0 d 1 J";

    /** Where the scissors stand: inside the edge that printers leave white. */
    private static final int SCISSORS_INSET = 750;

    private CuttingLines() {}

    static void draw(ContentOps ops, int cards) {
        int rows = (cards + COLUMNS - 1) / COLUMNS;
        int bottom = PAGE_HEIGHT - rows * CARD_HEIGHT;
        int cuts = Math.min(rows, ROWS - 1);
        ops.op(DASHED).line(CARD_WIDTH, PAGE_HEIGHT, CARD_WIDTH, bottom);
        for (int cut = 1; cut <= cuts; cut++) {
            ops.line(0, PAGE_HEIGHT - cut * CARD_HEIGHT, PAGE_WIDTH, PAGE_HEIGHT - cut * CARD_HEIGHT);
        }
        ops.op("S").op(SOLID);
        scissors(ops, "0 -1 1 0 ", CARD_WIDTH, PAGE_HEIGHT - SCISSORS_INSET);
        for (int cut = 1; cut <= cuts; cut++) {
            scissors(ops, "1 0 0 1 ", SCISSORS_INSET, PAGE_HEIGHT - cut * CARD_HEIGHT);
        }
    }

    /** Two blades that cross and two handles, 4 mm long, on a white ground that interrupts the line. */
    private static void scissors(ContentOps ops, String rotation, int x, int y) {
        ops.op("q " + rotation + x + " " + y + " cm 1 g");
        ops.rectangle(-250, -40, 500, 80).op("f 22 w");
        ops.line(-90, -50, 200, 85).line(-90, 50, 200, -85).op("S");
        handle(ops, 85);
        handle(ops, -85);
        ops.op("S Q");
    }

    /** A ring of radius 0.6 mm from four Bézier arcs. */
    private static void handle(ContentOps ops, int centreY) {
        int x = -145;
        int radius = 58;
        int pull = 32;
        ops.number(x + radius).number(centreY).op("m");
        arc(ops, x + radius, centreY + pull, x + pull, centreY + radius, x, centreY + radius);
        arc(ops, x - pull, centreY + radius, x - radius, centreY + pull, x - radius, centreY);
        arc(ops, x - radius, centreY - pull, x - pull, centreY - radius, x, centreY - radius);
        arc(ops, x + pull, centreY - radius, x + radius, centreY - pull, x + radius, centreY);
    }

    private static void arc(ContentOps ops, int x1, int y1, int x2, int y2, int x3, int y3) {
        ops.number(x1).number(y1).number(x2).number(y2).number(x3).number(y3).op("c");
    }
}
