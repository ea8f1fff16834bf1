package nl.wijkcheque.cheque;

import java.time.format.DateTimeFormatter;
import java.util.Locale;
import nl.wijkcheque.shared.Minutes;
import org.jspecify.annotations.Nullable;

/** The Dutch words on a cheque, at reading level B1. */
final class SheetWords {

    static final String TITLE = "Wijkcheques";
    static final String BRAND = "Wijkcheque";
    static final String VALID_UNTIL = "Geldig tot en met";
    static final String QUESTIONS = "Vragen? Bel";

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd-MM-uuuu", Locale.ROOT);
    private static final int MINUTES_PER_HOUR = 60;

    private SheetWords() {}

    static String worth(Minutes minutes) {
        int hours = minutes.count() / MINUTES_PER_HOUR;
        int rest = minutes.count() % MINUTES_PER_HOUR;
        String restWords = rest + (rest == 1 ? " minuut" : " minuten");
        if (hours == 0) {
            return restWords + " hulp";
        }
        if (rest == MINUTES_PER_HOUR / 2) {
            return hours + "½ uur hulp";
        }
        // "uur" has no plural behind a number.
        return hours + " uur " + (rest == 0 ? "" : "en " + restWords + " ") + "hulp";
    }

    static String date(SheetLine line) {
        return DATE.format(line.validUntil());
    }

    static String serial(SheetLine line) {
        return "Nr. " + line.serial();
    }

    static String holderLabel(@Nullable String holder, @Nullable String wish) {
        if (holder != null) {
            return "Op naam van";
        }
        return wish == null ? "Aan toonder" : "Een cadeau, aan toonder";
    }

    static String holder(@Nullable String holder, @Nullable String wish) {
        if (holder != null) {
            return holder;
        }
        return wish == null ? "U mag hem weggeven" : wish;
    }
}
