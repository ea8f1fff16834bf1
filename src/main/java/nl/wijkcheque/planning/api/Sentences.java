package nl.wijkcheque.planning.api;

import io.micronaut.http.HttpRequest;
import jakarta.inject.Singleton;
import nl.wijkcheque.planning.Reason;
import nl.wijkcheque.platform.web.Languages;
import nl.wijkcheque.platform.web.Problems;
import nl.wijkcheque.platform.web.Texts;
import nl.wijkcheque.shared.Refusal;

/** Writes reasons in the language of who asks. */
@Singleton
class Sentences {

    private final Texts texts;

    Sentences(Texts texts) {
        this.texts = texts;
    }

    String of(HttpRequest<?> request, Reason reason) {
        return reason.in(texts.in(Languages.of(request)));
    }

    String of(HttpRequest<?> request, Refusal refusal) {
        return Problems.sentence(texts.in(Languages.of(request)), refusal);
    }
}
