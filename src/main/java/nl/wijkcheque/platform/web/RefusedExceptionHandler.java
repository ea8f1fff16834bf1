package nl.wijkcheque.platform.web;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.server.exceptions.ExceptionHandler;
import jakarta.inject.Singleton;

@Singleton
final class RefusedExceptionHandler implements ExceptionHandler<RefusedException, HttpResponse<?>> {

    private final Problems problems;

    RefusedExceptionHandler(Problems problems) {
        this.problems = problems;
    }

    @Override
    @SuppressWarnings("rawtypes") // the framework's signature
    public HttpResponse<?> handle(HttpRequest request, RefusedException refused) {
        return problems.answer((HttpRequest<?>) request, refused.refusals());
    }
}
