package nl.wijkcheque.identity.api;

import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import nl.wijkcheque.identity.Accounts;
import nl.wijkcheque.identity.Sessions;
import nl.wijkcheque.platform.web.RefusedException;
import nl.wijkcheque.shared.Actor;
import nl.wijkcheque.shared.Role;

/** Logging in, for machines. */
@Controller("/v1")
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "identity")
class TokenApi {

    private final Accounts accounts;
    private final Sessions sessions;

    TokenApi(Accounts accounts, Sessions sessions) {
        this.accounts = accounts;
        this.sessions = sessions;
    }

    @Post("/tokens")
    @Secured(SecurityRule.IS_ANONYMOUS)
    @Operation(summary = "Log in: a bearer token for the other calls.")
    Token login(@Body @Valid Credentials credentials) {
        Actor actor = RefusedException.valueOf(accounts.login(credentials.username(), credentials.password()));
        return new Token(sessions.tokenFor(actor), "Bearer", sessions.length().toSeconds());
    }

    @Get("/me")
    @Secured(SecurityRule.IS_AUTHENTICATED)
    @Operation(summary = "Who the token says you are.")
    Me me(Actor actor) {
        return new Me(
                actor.account().toString(),
                actor.name(),
                actor.roles().stream().sorted().toList(),
                actor.servicepunt().name());
    }

    /** Who wants to come in. */
    @Serdeable
    record Credentials(
            @NotBlank @Size(max = 100) String username,
            @NotBlank @Size(max = 200) String password) {

        /** Never the password. */
        @Override
        public String toString() {
            return "Credentials[" + username + "]";
        }
    }

    /** @param expiresIn seconds */
    @Serdeable
    record Token(String accessToken, String tokenType, long expiresIn) {}

    /** The one who asks. */
    @Serdeable
    record Me(String id, String name, List<Role> roles, String servicepunt) {}
}
