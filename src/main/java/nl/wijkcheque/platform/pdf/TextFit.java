package nl.wijkcheque.platform.pdf;

import java.util.Arrays;
import java.util.List;

/** Makes text fit a width: whole, over two lines, or shortened with an ellipsis. */
public final class TextFit {

    private static final int ELLIPSIS = '…';

    private TextFit() {}

    /** The first of the sizes, given from large to small, in which the text fits; else the last. */
    public static int largest(PdfFont font, int[] text, int maxWidth, int... sizes) {
        for (int size : sizes) {
            if (font.width(text, size) <= maxWidth) {
                return size;
            }
        }
        return sizes[sizes.length - 1];
    }

    /** The text as it is, or as much of it as fits before an ellipsis. */
    public static int[] shortened(PdfFont font, int[] text, int size, int maxWidth) {
        if (font.width(text, size) <= maxWidth) {
            return text;
        }
        int[] ellipsis = {ELLIPSIS};
        int room = maxWidth - font.width(ellipsis, size);
        int end = text.length;
        while (end > 0 && (text[end - 1] == ' ' || font.width(text, 0, end, size) > room)) {
            end--;
        }
        int[] shortened = Arrays.copyOf(text, end + 1);
        shortened[end] = ELLIPSIS;
        return shortened;
    }

    /** Whole if it fits; else broken at the last space or hyphen that the first line has room for. */
    public static List<int[]> twoLines(PdfFont font, int[] text, int size, int maxWidth) {
        if (font.width(text, size) <= maxWidth) {
            return List.of(text);
        }
        for (int end = text.length - 1; end > 0; end--) {
            boolean space = text[end] == ' ';
            boolean hyphen = text[end - 1] == '-';
            if ((space || hyphen) && font.width(text, 0, end, size) <= maxWidth) {
                int[] rest = Arrays.copyOfRange(text, space ? end + 1 : end, text.length);
                return List.of(Arrays.copyOf(text, end), shortened(font, rest, size, maxWidth));
            }
        }
        return List.of(shortened(font, text, size, maxWidth));
    }
}
