package nl.wijkcheque.identity.web;

import io.micronaut.context.annotation.Value;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.cookie.Cookie;
import io.micronaut.security.token.reader.TokenReader;
import jakarta.inject.Singleton;
import java.util.Optional;

/**
 * Finds the token of someone who reads pages. The framework reads cookies only in a mode that also brings its own routes
 * for logging in and out; ours are the only ones.
 */
@Singleton
final class SessionCookieReader implements TokenReader<HttpRequest<?>> {

    private final String name;

    SessionCookieReader(@Value("${micronaut.security.token.cookie.cookie-name}") String name) {
        this.name = name;
    }

    @Override
    public Optional<String> findToken(HttpRequest<?> request) {
        return request.getCookies()
                .findCookie(name)
                .map(Cookie::getValue)
                .filter(token -> !token.isEmpty());
    }
}
