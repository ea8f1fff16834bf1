package nl.wijkcheque.identity;

import io.micronaut.security.token.Claims;
import io.micronaut.security.token.jwt.validator.GenericJwtClaimsValidator;
import jakarta.inject.Singleton;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Believes a token until the account's sessions were ended.
 *
 * @param <T> of the request, which does not matter
 */
@Singleton
final class SessionOfNow<T> implements GenericJwtClaimsValidator<T> {

    private final EndedSessions ended;

    SessionOfNow(EndedSessions ended) {
        this.ended = ended;
    }

    @Override
    public boolean validate(Claims claims, @Nullable T request) {
        return claims.get(Sessions.NUMBER) instanceof Number number
                && claims.get(Claims.SUBJECT) instanceof String account
                && !ended.isOver(UUID.fromString(account), number.intValue());
    }
}
