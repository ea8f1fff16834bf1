package nl.wijkcheque.platform.web;

import io.micronaut.context.annotation.Replaces;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.server.exceptions.ExceptionHandler;
import io.micronaut.security.authentication.AuthorizationException;
import io.micronaut.security.authentication.DefaultAuthorizationExceptionHandler;
import jakarta.inject.Singleton;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.wijkcheque.shared.Refusal;
import nl.wijkcheque.shared.RefusalCode;

/** Who may not: a problem for machines; for people the login page, or a page that says so. */
@Singleton
@Replaces(DefaultAuthorizationExceptionHandler.class)
final class AuthorizationAnswers implements ExceptionHandler<AuthorizationException, HttpResponse<?>> {

    private final Problems problems;

    AuthorizationAnswers(Problems problems) {
        this.problems = problems;
    }

    @Override
    @SuppressWarnings("rawtypes") // the framework's signature
    public HttpResponse<?> handle(HttpRequest request, AuthorizationException refused) {
        HttpRequest<?> asked = request;
        if (refused.isForbidden()) {
            return problems.answer(asked, List.of(Refusal.of(RefusalCode.NOT_ALLOWED)));
        }
        if (Paths.isApi(asked)) {
            return problems.answer(asked, List.of(Refusal.of(RefusalCode.LOGIN_NEEDED)))
                    .header("WWW-Authenticate", "Bearer");
        }
        String back = asked.getMethodName().equals("GET") ? asked.getUri().toString() : "/";
        return HttpResponse.seeOther(URI.create("/login?back=" + URLEncoder.encode(back, StandardCharsets.UTF_8)));
    }
}
