package nl.wijkcheque.platform.web;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.MonthDay;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.wijkcheque.shared.Minutes;
import nl.wijkcheque.shared.Refusal;
import nl.wijkcheque.shared.RefusalCode;
import nl.wijkcheque.shared.Said;
import org.jspecify.annotations.Nullable;

/** Makes refusals into answers: problem+json for machines, a page for people. */
@Singleton
public final class Problems {

    /** What INPUT_INVALID says beside one field: its own sentence is about all of them. */
    static final String WRONG_FIELD = "refusal.INPUT_INVALID.field";

    private static final Pattern LENGTH = Pattern.compile("PT(?=\\d)(\\d+H)?(\\d+M)?(0S)?");
    private static final Pattern DAY_OF_YEAR = Pattern.compile("--\\d\\d-\\d\\d");

    private final Texts texts;
    private final Pages pages;

    Problems(Texts texts, Pages pages) {
        this.texts = texts;
        this.pages = pages;
    }

    public MutableHttpResponse<?> answer(HttpRequest<?> request, List<Refusal> refusals) {
        return answer(request, statusOf(refusals.getFirst().code()), refusals);
    }

    /** With another status than the refusal's own, for what HTTP itself has a word for (405, 413, 415). */
    public MutableHttpResponse<?> answer(HttpRequest<?> request, HttpStatus status, List<Refusal> refusals) {
        Messages messages = texts.in(Languages.of(request));
        Problem problem = problem(messages, status, refusals);
        if (Paths.isApi(request)) {
            return HttpResponse.status(status)
                    .contentType(MediaType.APPLICATION_JSON_PROBLEM_TYPE)
                    .body(problem);
        }
        return pages.problem(request, status, problem.detail());
    }

    /**
     * A fact in this language: the sentences that it holds, what a text says when the fact is its key, a length or a day of the
     * year in words, and else the fact itself.
     */
    public static String spoken(Messages messages, String fact) {
        List<Said> sentences = Said.in(fact);
        if (!sentences.isEmpty()) {
            return sentences.stream()
                    .map(one -> (one.about().isEmpty() ? "" : one.about() + ": ")
                            + messages.get(
                                    one.key(),
                                    one.facts().stream().map(inner -> spoken(messages, inner)).toArray()))
                    .collect(Collectors.joining(". ", "", "."));
        }
        Formats formats = new Formats(messages.locale());
        if (LENGTH.matcher(fact).matches()) {
            return formats.length(Minutes.between(Duration.parse(fact)));
        }
        if (DAY_OF_YEAR.matcher(fact).matches()) {
            return formats.dayOfYear(MonthDay.parse(fact));
        }
        return messages.has(fact) ? messages.get(fact) : fact;
    }

    /** The sentence that tells a person why, and what to do next. */
    public static String sentence(Messages messages, Refusal refusal) {
        Object[] facts = refusal.facts().stream().map(fact -> spoken(messages, fact)).toArray();
        return messages.get(isWrongField(refusal) ? WRONG_FIELD : keyOf(refusal.code()), facts);
    }

    public static String keyOf(RefusalCode code) {
        return "refusal." + code.name();
    }

    private static boolean isWrongField(Refusal refusal) {
        return refusal.code() == RefusalCode.INPUT_INVALID && !refusal.field().isEmpty();
    }

    private static Problem problem(Messages messages, HttpStatus status, List<Refusal> refusals) {
        Refusal first = refusals.getFirst();
        boolean aboutInput = !first.field().isEmpty();
        RefusalCode code = aboutInput && refusals.size() > 1 ? RefusalCode.INPUT_INVALID : first.code();
        String detail = code == first.code() && !isWrongField(first)
                ? sentence(messages, first)
                : messages.get(keyOf(code));
        return new Problem(
                "about:blank",
                status.getReason(),
                status.getCode(),
                detail,
                code.name(),
                refusals.stream()
                        .filter(refusal -> aboutInput)
                        .map(refusal -> new Problem.InputError(
                                fieldOf(refusal), refusal.code().name(), sentence(messages, refusal)))
                        .toList());
    }

    private static @Nullable String fieldOf(Refusal refusal) {
        return refusal.field().isEmpty() ? null : refusal.field();
    }

    private static HttpStatus statusOf(RefusalCode code) {
        return switch (code.kind()) {
            case INVALID -> HttpStatus.BAD_REQUEST;
            case UNKNOWN_PERSON -> HttpStatus.UNAUTHORIZED;
            case FORBIDDEN -> HttpStatus.FORBIDDEN;
            case UNKNOWN -> HttpStatus.NOT_FOUND;
            case CONFLICT -> HttpStatus.CONFLICT;
            case TOO_MANY -> HttpStatus.TOO_MANY_REQUESTS;
            case BUSY -> HttpStatus.SERVICE_UNAVAILABLE;
            case FAULT -> HttpStatus.INTERNAL_SERVER_ERROR;
        };
    }
}
