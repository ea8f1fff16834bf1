package nl.wijkcheque.platform.web;

import io.micronaut.core.order.Ordered;
import io.micronaut.http.BasicHttpAttributes;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One line per request: method, route, status, milliseconds. The route is its template, never what stood in its place:
 * paths and queries hold ids, names and codes of cheques.
 */
@ServerFilter(ServerFilter.MATCH_ALL_PATTERN)
final class RequestLog implements Ordered {

    private static final Logger LOG = LoggerFactory.getLogger("nl.wijkcheque.requests");
    private static final String STARTED = "nl.wijkcheque.started";

    @RequestFilter
    void start(HttpRequest<?> request) {
        request.setAttribute(STARTED, System.nanoTime());
    }

    @ResponseFilter
    void finish(HttpRequest<?> request, HttpResponse<?> response) {
        if (Paths.isFile(request)) {
            return;
        }
        String route = BasicHttpAttributes.getUriTemplate(request).orElse("(none)");
        if (route.startsWith("/health") || route.equals("/prometheus")) {
            return;
        }
        long started = request.getAttribute(STARTED, Long.class).orElseGet(System::nanoTime);
        LOG.atInfo()
                .addKeyValue("method", request.getMethod().name())
                .addKeyValue("route", route)
                .addKeyValue("status", response.code())
                .addKeyValue("ms", (System.nanoTime() - started) / 1_000_000)
                .log("request");
    }

    /** Around all other filters, so that what they refuse is logged too. */
    @Override
    public int getOrder() {
        return Ordered.HIGHEST_PRECEDENCE;
    }
}
