package nl.wijkcheque.till;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import nl.wijkcheque.shared.Outcome;
import nl.wijkcheque.shared.Refusal;
import nl.wijkcheque.shared.RefusalCode;
import org.jspecify.annotations.Nullable;

/** What people write with a count, and facts as they read them. */
final class Words {

    static final int LONGEST = 300;

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd-MM-uuuu", Locale.ROOT);

    private Words() {}

    static String date(LocalDate day) {
        return DATE.format(day);
    }

    /** Null when there is nothing in it. */
    static @Nullable String orNull(String text) {
        return text.isBlank() ? null : text.strip();
    }

    /** Refused: INPUT_INVALID when it is too long to keep. */
    static Outcome<String> fits(String text, String field) {
        return text.strip().length() <= LONGEST
                ? Outcome.done(text)
                : Outcome.refused(Refusal.of(RefusalCode.INPUT_INVALID).at(field));
    }
}
