package nl.wijkcheque.platform.web;

import io.micronaut.http.HttpRequest;
import java.util.Locale;

/** Dutch, unless the reader chose English: with the link on the page, or with Accept-Language for the API. */
public final class Languages {

    public static final String COOKIE = "language";

    private Languages() {}

    public static Locale of(HttpRequest<?> request) {
        String chosen = request.getCookies().findCookie(COOKIE).map(c -> c.getValue()).orElse("");
        if (!chosen.isEmpty()) {
            return chosen.equals("en") ? Texts.ENGLISH : Texts.DUTCH;
        }
        if (!Paths.isApi(request)) {
            return Texts.DUTCH;
        }
        return request.getLocale()
                .filter(asked -> asked.getLanguage().equals("en"))
                .map(asked -> Texts.ENGLISH)
                .orElse(Texts.DUTCH);
    }
}
