package nl.wijkcheque.identity;

import io.micronaut.context.annotation.Value;
import io.micronaut.security.authentication.Authentication;
import io.micronaut.security.token.jwt.generator.JwtTokenGenerator;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import nl.wijkcheque.platform.web.ActorClaims;
import nl.wijkcheque.shared.Actor;

/** Tokens for who has logged in: one working day long [choice], or until the account is closed or gets another password. */
@Singleton
public final class Sessions {

    static final String NUMBER = "session";

    private final JwtTokenGenerator generator;
    private final AccountRows rows;
    private final Duration length;

    Sessions(
            JwtTokenGenerator generator,
            AccountRows rows,
            @Value("${wijkcheque.session-length:10h}") Duration length) {
        this.generator = generator;
        this.rows = rows;
        this.length = length;
    }

    public String tokenFor(Actor actor) {
        Authentication who = ActorClaims.write(actor);
        Map<String, Object> claims = new HashMap<>(who.getAttributes());
        claims.put(NUMBER, rows.sessionNumber(actor.account().value()).orElse(0));
        return generator
                .generateToken(
                        Authentication.build(who.getName(), who.getRoles(), claims),
                        Math.toIntExact(length.toSeconds()))
                .orElseThrow(() -> new IllegalStateException("no token could be made"));
    }

    public Duration length() {
        return length;
    }
}
