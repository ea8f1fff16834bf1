package nl.wijkcheque.platform.web;

import io.micronaut.context.annotation.Primary;
import io.micronaut.core.convert.exceptions.ConversionErrorException;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.server.exceptions.response.ErrorContext;
import io.micronaut.http.server.exceptions.response.ErrorResponseProcessor;
import io.micronaut.web.router.exceptions.UnsatisfiedRouteException;
import jakarta.inject.Singleton;
import jakarta.validation.ConstraintViolationException;
import java.util.List;
import nl.wijkcheque.shared.Refusal;
import nl.wijkcheque.shared.RefusalCode;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What the server itself refuses (no such page, unreadable input, a broken rule of a field) in our own words. */
@Primary
@Singleton
final class ErrorAnswers implements ErrorResponseProcessor<Object> {

    private static final Logger LOG = LoggerFactory.getLogger(ErrorAnswers.class);

    private final Problems problems;

    ErrorAnswers(Problems problems) {
        this.problems = problems;
    }

    @Override
    @SuppressWarnings("unchecked") // an answer is whatever the framework will write: a problem or a page
    public MutableHttpResponse<Object> processResponse(ErrorContext context, MutableHttpResponse<?> response) {
        HttpRequest<?> request = context.getRequest();
        HttpStatus status = HttpStatus.valueOf(response.code());
        if (status.getCode() >= 500) {
            // The framework's own line of it is switched off: it repeats the message, which may hold what was typed.
            context.getRootCause().ifPresent(fault -> LOG.error("Unexpected", Scrubbed.of(fault)));
        }
        List<Refusal> refusals = context.getRootCause()
                .map(cause -> of(cause, status))
                .orElseGet(() -> List.of(Refusal.of(codeFor(status))));
        MutableHttpResponse<?> answer = problems.answer(request, status, refusals);
        response.getHeaders().forEachValue((name, value) -> {
            if (!name.equalsIgnoreCase("content-type") && !name.equalsIgnoreCase("content-length")) {
                answer.header(name, value);
            }
        });
        return (MutableHttpResponse<Object>) answer;
    }

    private static List<Refusal> of(Throwable cause, HttpStatus status) {
        return switch (cause) {
            case RefusedException refused -> refused.refusals();
            case ConstraintViolationException broken -> FieldRules.refusals(broken.getConstraintViolations());
            case ConversionErrorException unreadable ->
                List.of(Refusal.of(RefusalCode.INPUT_UNREADABLE)
                        .at(unreadable.getArgument().getName()));
            case UnsatisfiedRouteException missing ->
                List.of(Refusal.of(RefusalCode.INPUT_INVALID)
                        .at(missing.getArgument().getName()));
            default -> List.of(Refusal.of(codeFor(status)));
        };
    }

    private static RefusalCode codeFor(HttpStatus status) {
        return switch (status.getCode()) {
            case 400, 405, 406, 411, 413, 415 -> RefusalCode.INPUT_UNREADABLE;
            case 401 -> RefusalCode.LOGIN_NEEDED;
            case 403 -> RefusalCode.NOT_ALLOWED;
            case 404 -> RefusalCode.NOT_FOUND;
            case 409 -> RefusalCode.CHANGED_MEANWHILE;
            case 503 -> RefusalCode.TRY_AGAIN;
            default -> status.getCode() < 500 ? RefusalCode.INPUT_UNREADABLE : RefusalCode.UNEXPECTED;
        };
    }
}
