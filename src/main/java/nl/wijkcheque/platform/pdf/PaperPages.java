package nl.wijkcheque.platform.pdf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiFunction;

/** Writes from top to bottom, over as many pages as it takes. Measures are in 0.01 mm. */
public final class PaperPages {

    public static final int LEFT = 1_500;
    public static final int RIGHT = A4.WIDTH - 1_500;
    public static final int WIDTH = RIGHT - LEFT;
    public static final int TEXT = A4.points(85);
    public static final int CAPTION = A4.points(110);

    /** From one line to the next. */
    public static final int LEADING = 430;

    public static final int THIN = 12;

    private static final int TOP = 1_600;
    private static final int BOTTOM = A4.HEIGHT - 2_000;
    private static final int FOOT = A4.HEIGHT - 1_200;
    private static final int FACT_LABEL = 4_500;

    /** Characters: half a page. */
    private static final int LONGEST_PARAGRAPH = 4_000;
    private static final String INK = "0.06 0.09 0.13 rg 0.45 0.48 0.52 RG";

    private final PdfFonts fonts;
    private final List<ContentOps> pages = new ArrayList<>();
    private int y;

    public PaperPages(PdfFonts fonts) {
        this.fonts = fonts;
        start();
    }

    public PdfFont regular() {
        return fonts.regular();
    }

    public PdfFont bold() {
        return fonts.bold();
    }

    /** The pages, in order, when everything is written. */
    public List<ContentOps> finished() {
        return List.copyOf(pages);
    }

    public void down(int distance) {
        y += distance;
    }

    /** Starts a new page if there is less room than this. @return whether it did */
    public boolean room(int height) {
        if (y + height <= BOTTOM) {
            return false;
        }
        start();
        return true;
    }

    /** One line of text over the whole width, and on to the next. */
    public void line(PdfFont font, int size, String text) {
        int height = Math.max(LEADING, size * 14 / 10);
        room(height);
        down(height);
        text(font, size, LEFT, TextFit.shortened(font, font.codePoints(text), size, WIDTH));
    }

    public void pair(String label, String value) {
        room(LEADING);
        down(LEADING);
        text(regular(), TEXT, LEFT, regular().codePoints(label));
        int[] shown = TextFit.shortened(bold(), bold().codePoints(value), TEXT, WIDTH - FACT_LABEL);
        text(bold(), TEXT, LEFT + FACT_LABEL, shown);
    }

    /** As many lines as it takes. */
    public void paragraph(String text) {
        int[] rest = regular().codePoints(text, LONGEST_PARAGRAPH);
        while (rest.length > 0) {
            int end = breakOf(rest);
            room(LEADING);
            down(LEADING);
            text(regular(), TEXT, LEFT, Arrays.copyOf(rest, end));
            rest = Arrays.copyOfRange(rest, Math.min(end + 1, rest.length), rest.length);
        }
    }

    /** Text that starts at x on the line where the pen is. */
    public void text(PdfFont font, int size, int x, int[] codePoints) {
        write(page(), font, size, x, y, codePoints);
    }

    /** Text that ends at x. */
    public void textEndingAt(PdfFont font, int size, int x, int[] codePoints) {
        text(font, size, x - font.width(codePoints, size), codePoints);
    }

    /** A line under the text where the pen is. */
    public void rule(int from, int to, int thickness) {
        int height = A4.HEIGHT - y - 110;
        page().number(thickness).op("w");
        page().line(from, height, to, height).op("S");
    }

    public void foot(String about, BiFunction<Integer, Integer, String> numbering) {
        PdfFont font = regular();
        for (int at = 0; at < pages.size(); at++) {
            int[] number = font.codePoints(numbering.apply(at + 1, pages.size()));
            int width = font.width(number, TEXT);
            int[] left = TextFit.shortened(font, font.codePoints(about), TEXT, WIDTH - width - 500);
            write(pages.get(at), font, TEXT, LEFT, FOOT, left);
            write(pages.get(at), font, TEXT, RIGHT - width, FOOT, number);
        }
    }

    private static void write(ContentOps page, PdfFont font, int size, int x, int baseline, int[] codePoints) {
        if (codePoints.length > 0) {
            page.op("BT");
            page.text(font.resource(), size, x, A4.HEIGHT - baseline, font.glyphs(codePoints));
            page.op("ET");
        }
    }

    private int breakOf(int[] text) {
        if (regular().width(text, TEXT) <= WIDTH) {
            return text.length;
        }
        int last = text.length;
        for (int end = 1; end < text.length && regular().width(text, 0, end, TEXT) <= WIDTH; end++) {
            if (text[end] == ' ') {
                last = end;
            }
        }
        return last;
    }

    private ContentOps page() {
        return pages.getLast();
    }

    private void start() {
        ContentOps page = new ContentOps();
        page.op(A4.UNIT).op(INK);
        pages.add(page);
        y = TOP;
    }
}
