package nl.wijkcheque.participant;

import java.util.Locale;
import java.util.UUID;

/**
 * The key by which participants are ordered and found: surname, first name, surname once more (so that both orders are
 * found as one text), and the id, which makes it unique.
 */
final class NameKey {

    /** What stands behind the name: without it, "fee" would find whoever has it in her id. */
    private static final String ANY_ID = "_".repeat(36);

    private NameKey() {}

    static String of(String firstName, String surname, UUID id) {
        String last = lower(surname);
        return last + " " + lower(firstName) + " " + last + " " + id;
    }

    /** For LIKE: the text anywhere in the name. */
    static String containing(String typed) {
        String text = lower(typed).replaceAll("\\s+", " ");
        return "%" + text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%" + ANY_ID;
    }

    private static String lower(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }
}
