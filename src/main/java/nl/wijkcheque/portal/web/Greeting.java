package nl.wijkcheque.portal.web;

import java.time.LocalTime;
import java.util.Locale;
import nl.wijkcheque.platform.web.Messages;
import nl.wijkcheque.resident.PersonName;
import nl.wijkcheque.resident.Salutation;

/** How the page says hello. */
final class Greeting {

    private static final LocalTime NOON = LocalTime.of(12, 0);
    private static final LocalTime EVENING = LocalTime.of(18, 0);

    private Greeting() {}

    /** {@code Goedemorgen, mevrouw De Vries}: without first name or initials a tussenvoegsel begins with a capital. */
    static String of(Messages texts, LocalTime now, PersonName name) {
        if (name.salutation() == Salutation.NONE) {
            return of(texts, now, name.full());
        }
        String surname = capital((name.prefix() + " " + name.surname()).strip());
        return of(texts, now, texts.get("portal.hello." + name.salutation(), surname));
    }

    static String of(Messages texts, LocalTime now, String name) {
        String part = now.isBefore(NOON) ? "morning" : now.isBefore(EVENING) ? "afternoon" : "evening";
        return texts.get("portal.hello." + part, name);
    }

    private static String capital(String words) {
        return words.isEmpty() || words.startsWith("'")
                ? words
                : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
