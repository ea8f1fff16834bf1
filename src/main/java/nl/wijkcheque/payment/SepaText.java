package nl.wijkcheque.payment;

import java.text.Normalizer;
import java.util.Map;

/** Words in the characters that every bank of the scheme takes (EPC230-15): Latin letters, digits and little else. */
final class SepaText {

    /** Letters that are no letter with a mark on it. */
    private static final Map<String, String> LETTERS = Map.ofEntries(
            Map.entry("ß", "ss"), Map.entry("ẞ", "SS"), Map.entry("Æ", "AE"), Map.entry("æ", "ae"),
            Map.entry("Œ", "OE"), Map.entry("œ", "oe"), Map.entry("Ø", "O"), Map.entry("ø", "o"),
            Map.entry("Ł", "L"), Map.entry("ł", "l"), Map.entry("Đ", "D"), Map.entry("đ", "d"),
            Map.entry("Ð", "D"), Map.entry("ð", "d"), Map.entry("Þ", "Th"), Map.entry("þ", "th"),
            Map.entry("ı", "i"), Map.entry("Ĳ", "IJ"), Map.entry("ĳ", "ij"), Map.entry("’", "'"),
            Map.entry("‘", "'"), Map.entry("–", "-"), Map.entry("—", "-"), Map.entry("&", "+"));

    private SepaText() {}

    /** The nearest words that may be sent, cut to a length; a dot where nothing is left. */
    static String of(String text, int longest) {
        String latin = text;
        for (Map.Entry<String, String> letter : LETTERS.entrySet()) {
            latin = latin.replace(letter.getKey(), letter.getValue());
        }
        String plain = Normalizer.normalize(latin, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}+", "")
                .replaceAll("[^a-zA-Z0-9/?:().,'+ -]", " ")
                .replaceAll("\\s+", " ")
                .strip();
        String cut = plain.length() > longest ? plain.substring(0, longest).strip() : plain;
        return cut.isEmpty() ? "." : cut;
    }
}
