package nl.wijkcheque.platform.web;

import java.util.Locale;

/** The texts of one language. */
public interface Messages {

    /**
     * The text with its placeholders {0}, {1} … filled in; when {0} is one and there is a text for that under the key and
     * {@code .one}, that text.
     *
     * @throws IllegalArgumentException for an unknown key
     */
    String get(String key, Object... args);

    boolean has(String key);

    Locale locale();
}
