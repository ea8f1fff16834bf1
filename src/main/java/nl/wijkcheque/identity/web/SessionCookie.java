package nl.wijkcheque.identity.web;

import io.micronaut.context.annotation.Value;
import io.micronaut.http.cookie.Cookie;
import io.micronaut.http.cookie.SameSite;
import jakarta.inject.Singleton;
import java.time.Duration;

/** The cookie that holds the token of someone who reads pages. */
@Singleton
final class SessionCookie {

    private final String name;
    private final boolean secure;

    SessionCookie(
            @Value("${micronaut.security.token.cookie.cookie-name}") String name,
            @Value("${wijkcheque.https}") boolean secure) {
        this.name = name;
        this.secure = secure;
    }

    Cookie holding(String token, Duration length) {
        return Cookie.of(name, token)
                .path("/")
                .httpOnly(true)
                .secure(secure)
                .sameSite(SameSite.Lax)
                .maxAge(length);
    }

    Cookie gone() {
        return holding("", Duration.ZERO);
    }
}
