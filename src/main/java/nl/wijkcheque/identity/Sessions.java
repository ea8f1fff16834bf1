package nl.wijkcheque.identity;

import io.micronaut.context.annotation.Value;
import io.micronaut.security.token.jwt.generator.JwtTokenGenerator;
import jakarta.inject.Singleton;
import java.time.Duration;
import nl.wijkcheque.platform.web.ActorClaims;
import nl.wijkcheque.shared.Actor;

/** Tokens for who has logged in: one working day long [choice]. */
@Singleton
public final class Sessions {

    private final JwtTokenGenerator generator;
    private final Duration length;

    Sessions(JwtTokenGenerator generator, @Value("${wijkcheque.session-length:10h}") Duration length) {
        this.generator = generator;
        this.length = length;
    }

    public String tokenFor(Actor actor) {
        return generator
                .generateToken(ActorClaims.write(actor), Math.toIntExact(length.toSeconds()))
                .orElseThrow(() -> new IllegalStateException("no token could be made"));
    }

    public Duration length() {
        return length;
    }
}
