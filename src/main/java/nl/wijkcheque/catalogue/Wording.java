package nl.wijkcheque.catalogue;

import java.util.Locale;

/**
 * A text in both languages.
 *
 * @param en empty when it was not translated: then the Dutch is shown
 */
public record Wording(String nl, String en) {

    public String in(Locale locale) {
        return locale.getLanguage().equals("en") && !en.isEmpty() ? en : nl;
    }
}
