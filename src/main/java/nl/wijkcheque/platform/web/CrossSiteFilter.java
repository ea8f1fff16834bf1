package nl.wijkcheque.platform.web;

import io.micronaut.core.order.Ordered;
import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ServerFilter;
import java.net.URI;
import nl.wijkcheque.shared.Refusal;
import nl.wijkcheque.shared.RefusalCode;
import org.jspecify.annotations.Nullable;

/**
 * Refuses a write that a page of another site makes a browser send (CSRF). Browsers say where a request comes from, in
 * Sec-Fetch-Site and in Origin, and no script can change either; together with SameSite cookies that leaves no form to
 * forge. A client that is no browser sends neither, and carries its own bearer token.
 */
@ServerFilter(ServerFilter.MATCH_ALL_PATTERN)
final class CrossSiteFilter implements Ordered {

    @RequestFilter
    void check(HttpRequest<?> request) {
        HttpMethod method = request.getMethod();
        if (method == HttpMethod.GET || method == HttpMethod.HEAD || method == HttpMethod.OPTIONS) {
            return;
        }
        if (!isOwn(request)) {
            throw new RefusedException(Refusal.of(RefusalCode.CROSS_SITE));
        }
    }

    @Override
    public int getOrder() {
        return Ordered.HIGHEST_PRECEDENCE;
    }

    private static boolean isOwn(HttpRequest<?> request) {
        String site = request.getHeaders().get("Sec-Fetch-Site");
        if (site != null) {
            return site.equals("same-origin") || site.equals("none");
        }
        String origin = request.getHeaders().get("Origin");
        return origin == null || isHost(origin, request.getHeaders().get("Host"));
    }

    private static boolean isHost(String origin, @Nullable String host) {
        try {
            return host != null && host.equalsIgnoreCase(URI.create(origin).getAuthority());
        } catch (IllegalArgumentException unreadable) {
            return false;
        }
    }
}
