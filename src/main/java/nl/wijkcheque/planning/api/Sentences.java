package nl.wijkcheque.planning.api;

import io.micronaut.http.HttpRequest;
import jakarta.inject.Singleton;
import nl.wijkcheque.planning.Reason;
import nl.wijkcheque.platform.web.Languages;
import nl.wijkcheque.platform.web.Texts;

/** Writes reasons in the language of who asks. */
@Singleton
class Sentences {

    private final Texts texts;

    Sentences(Texts texts) {
        this.texts = texts;
    }

    String of(HttpRequest<?> request, Reason reason) {
        return texts.in(Languages.of(request))
                .get("planning.reason." + reason.key(), reason.facts().toArray());
    }
}
