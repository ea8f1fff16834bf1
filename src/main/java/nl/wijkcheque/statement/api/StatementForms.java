package nl.wijkcheque.statement.api;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import jakarta.inject.Singleton;
import java.util.Locale;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import nl.wijkcheque.platform.web.Languages;
import nl.wijkcheque.platform.web.RefusedException;
import nl.wijkcheque.platform.web.Texts;
import nl.wijkcheque.shared.Outcome;
import nl.wijkcheque.statement.paper.Paper;
import nl.wijkcheque.statement.paper.PaperPdf;
import nl.wijkcheque.statement.paper.Words;
import org.jspecify.annotations.Nullable;

/** Answers with a statement in the form and the language that were asked for. */
@Singleton
class StatementForms {

    /**
     * How one kind of statement is written.
     *
     * @param json what JSON is made of
     */
    record Writing<S>(
            BiFunction<S, Words, Object> json,
            BiFunction<S, Words, Paper> paper,
            BiFunction<S, Words, byte[]> csv) {}

    private final Texts texts;

    StatementForms(Texts texts) {
        this.texts = texts;
    }

    /**
     * Refused: as the statement is; INPUT_INVALID at format before it is made.
     *
     * @param format in the place of the header Accept, for a link
     * @param language in the place of that of the reader, for a link
     */
    <S> HttpResponse<?> answer(
            HttpRequest<?> request,
            @Nullable String format,
            @Nullable String language,
            Supplier<Outcome<S>> statement,
            Writing<S> writing) {
        Representation form = Representation.of(request, format);
        Words words = words(request, language);
        S made = RefusedException.valueOf(statement.get());
        return switch (form) {
            case JSON -> HttpResponse.ok(writing.json().apply(made, words)).contentType(form.type());
            case CSV -> file(form, writing.paper().apply(made, words), writing.csv().apply(made, words));
            case PDF -> {
                Paper paper = writing.paper().apply(made, words);
                yield file(form, paper, PaperPdf.of(paper, words));
            }
        };
    }

    private Words words(HttpRequest<?> request, @Nullable String language) {
        Locale locale = language == null
                ? Languages.of(request)
                : language.equals("en") ? Texts.ENGLISH : Texts.DUTCH;
        return Words.of(texts.in(locale), locale);
    }

    private static HttpResponse<?> file(Representation form, Paper paper, byte[] content) {
        return HttpResponse.ok(content)
                .contentType(form.type())
                .header(
                        "Content-Disposition",
                        "attachment; filename=\"" + paper.fileName() + "." + form.ending() + "\"");
    }
}
