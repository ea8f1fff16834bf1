package nl.wijkcheque.resident;

import java.text.Normalizer;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** The key by which residents are ordered and found: surname first, without tussenvoegsel, accents, spaces and dashes. */
final class NameKey {

    private static final Set<String> TUSSENVOEGSELS = Set.of(
            "aan", "al", "bij", "d", "da", "de", "den", "der", "des", "di", "dos", "du", "el", "het", "in", "la", "le",
            "onder", "op", "over", "t", "te", "ten", "ter", "tot", "uit", "van", "von", "voor");

    /** Letters that are no accented form of another. */
    private static final Map<String, String> LETTERS = Map.of(
            "ß", "ss", "æ", "ae", "œ", "oe", "ø", "o", "ł", "l", "đ", "d", "ð", "d", "þ", "th", "ı", "i");

    private NameKey() {}

    static String of(PersonName name, UUID id) {
        return surname(name.surname()) + "," + letters(name.initials()) + "," + id;
    }

    static String surname(String surname) {
        Deque<String> words = new ArrayDeque<>(Arrays.asList(surname.strip().split("[\\s'’]+")));
        while (words.size() > 1 && TUSSENVOEGSELS.contains(letters(words.getFirst()))) {
            words.removeFirst();
        }
        return letters(String.join("", words));
    }

    /** How the key begins of whom is meant by {@code de Vri} or {@code Vries, A}. */
    static String prefix(String typed) {
        int comma = typed.indexOf(',');
        return comma < 0
                ? surname(typed)
                : surname(typed.substring(0, comma)) + "," + letters(typed.substring(comma + 1));
    }

    private static String letters(String text) {
        String plain = Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "");
        for (Map.Entry<String, String> letter : LETTERS.entrySet()) {
            plain = plain.replace(letter.getKey(), letter.getValue());
        }
        return plain.replaceAll("[^\\p{L}\\p{N}]", "");
    }
}
