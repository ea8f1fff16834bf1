package nl.wijkcheque.platform.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;

/**
 * Writes PDF content operators compactly: whole numbers only. The PDF library's own content stream formats every
 * coordinate as a decimal fraction and looks every string up anew, which costs more than making a QR.
 */
public final class ContentOps {

    private static final byte[] HEX = {'0', '1', '2', '3', '4', '5', '6', '7', '8', '9', 'A', 'B', 'C', 'D', 'E', 'F'};

    private byte[] bytes = new byte[32 * 1024];
    private int length;

    /** Starts anew and keeps the buffer: one is enough for a whole document. */
    public void clear() {
        length = 0;
    }

    public void writeTo(OutputStream out) throws IOException {
        out.write(bytes, 0, length);
    }

    /** Operators as they are, ASCII, followed by a line end. */
    public ContentOps op(String operators) {
        ascii(operators);
        return put('\n');
    }

    public ContentOps number(int number) {
        if (number < 0) {
            put('-');
        }
        digits(Math.abs(number));
        return put(' ');
    }

    /** A rectangle added to the path, in the units and axes of the moment. */
    public ContentOps rectangle(int x, int y, int width, int height) {
        return number(x).number(y).number(width).number(height).op("re");
    }

    /** A straight line added to the path. */
    public ContentOps line(int x1, int y1, int x2, int y2) {
        return number(x1).number(y1).op("m").number(x2).number(y2).op("l");
    }

    /** One line of text in a font resource. Glyphs are two bytes each, as in Identity-H. */
    public void text(String font, int size, int x, int y, int[] glyphs) {
        put('/').ascii(font).put(' ').number(size).ascii("Tf ");
        ascii("1 0 0 1 ").number(x).number(y).ascii("Tm <");
        for (int glyph : glyphs) {
            put(HEX[glyph >> 12 & 15])
                    .put(HEX[glyph >> 8 & 15])
                    .put(HEX[glyph >> 4 & 15])
                    .put(HEX[glyph & 15]);
        }
        op("> Tj");
    }

    private void digits(int number) {
        if (number >= 10) {
            digits(number / 10);
        }
        put('0' + number % 10);
    }

    private ContentOps ascii(String text) {
        for (int i = 0; i < text.length(); i++) {
            put(text.charAt(i));
        }
        return this;
    }

    private ContentOps put(int character) {
        if (length == bytes.length) {
            bytes = Arrays.copyOf(bytes, 2 * length);
        }
        bytes[length++] = (byte) character;
        return this;
    }
}
