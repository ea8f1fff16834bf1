package nl.wijkcheque.identity.api;

import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.Status;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.wijkcheque.identity.Account;
import nl.wijkcheque.identity.Accounts;
import nl.wijkcheque.identity.FreshLogin;
import nl.wijkcheque.identity.Logins;
import nl.wijkcheque.identity.NewStaff;
import nl.wijkcheque.platform.idempotency.Idempotency;
import nl.wijkcheque.platform.idempotency.IdempotencyKey;
import nl.wijkcheque.platform.web.RefusedException;
import nl.wijkcheque.shared.AccountId;
import nl.wijkcheque.shared.Actor;
import nl.wijkcheque.shared.Refusal;
import nl.wijkcheque.shared.Role;
import nl.wijkcheque.shared.Slice;
import org.jspecify.annotations.Nullable;

/** Accounts, for machines. */
@Controller("/v1")
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "identity")
class AccountApi {

    private final Accounts accounts;
    private final Logins logins;
    private final Idempotency idempotency;

    AccountApi(Accounts accounts, Logins logins, Idempotency idempotency) {
        this.accounts = accounts;
        this.logins = logins;
        this.idempotency = idempotency;
    }

    @Get("/accounts")
    @Secured("ADMIN")
    @Operation(summary = "Who may log in, in order of username.")
    AccountPage list(
            @Nullable @QueryValue @Size(max = 100) String after,
            @QueryValue(defaultValue = "50") @Min(1) @Max(Slice.LARGEST_SIZE) int size) {
        Slice<Account> found = accounts.list(after == null ? "" : after, size);
        return new AccountPage(found.items().stream().map(AccountAnswer::of).toList(), found.next());
    }

    @Post("/accounts")
    @Status(HttpStatus.CREATED)
    @Secured("ADMIN")
    @Operation(summary = "Add a colleague; the password is shown once.")
    LoginAnswer add(Actor actor, IdempotencyKey key, @Valid @Body StaffInput input) {
        NewStaff staff = new NewStaff(input.username(), input.name(), input.roles());
        List<Refusal> problems = logins.problems(staff);
        if (!problems.isEmpty()) {
            throw new RefusedException(problems);
        }
        return RefusedException.valueOf(idempotency.once(
                key,
                input,
                LoginAnswer.class,
                () -> logins.add(actor, staff).map(LoginAnswer::of)));
    }

    @Post("/accounts/{id}/passwords")
    @Status(HttpStatus.CREATED)
    @Secured("ADMIN")
    @Operation(summary = "A new password for who lost hers; it is shown once and the old one stops working.")
    LoginAnswer renew(Actor actor, IdempotencyKey key, UUID id) {
        return RefusedException.valueOf(idempotency.once(
                key,
                id,
                LoginAnswer.class,
                () -> logins.renew(actor, new AccountId(id)).map(LoginAnswer::of)));
    }

    @Put("/accounts/{id}/active")
    @Secured("ADMIN")
    @Operation(summary = "Let somebody in again, or no longer: then her tokens are over at once.")
    AccountAnswer setActive(Actor actor, UUID id, @Valid @Body ActiveInput input) {
        AccountId account = RefusedException.valueOf(logins.setActive(actor, new AccountId(id), input.active()));
        return AccountAnswer.of(RefusedException.found(accounts.find(account)));
    }

    @Put("/me/password")
    @Status(HttpStatus.NO_CONTENT)
    @Secured(SecurityRule.IS_AUTHENTICATED)
    @Operation(summary = "Change one's own password; tokens of before are no longer believed.")
    void changeOwn(Actor actor, @Valid @Body PasswordInput input) {
        RefusedException.valueOf(logins.changeOwn(actor, input.old(), input.changed()));
    }

    /** A colleague to add. */
    @Serdeable
    record StaffInput(
            @NotBlank @Size(max = 40) String username,
            @NotBlank @Size(max = 100) String name,
            @NotNull @Size(min = 1, max = 6) Set<Role> roles) {}

    /** Whether somebody may log in. */
    @Serdeable
    record ActiveInput(@NotNull Boolean active) {}

    /** One's own password, and what it is to be. */
    @Serdeable
    record PasswordInput(
            @NotBlank @Size(max = 200) String old,
            @NotBlank @Size(max = 200) String changed) {

        /** Never a password. */
        @Override
        public String toString() {
            return "PasswordInput";
        }
    }

    /** Accounts, in order of username. */
    @Serdeable
    record AccountPage(List<AccountAnswer> items, @Nullable String next) {}

    /** One who may log in, or no longer. */
    @Serdeable
    record AccountAnswer(String id, String username, String name, List<Role> roles, boolean active) {

        static AccountAnswer of(Account account) {
            return new AccountAnswer(
                    account.id().toString(),
                    account.username(),
                    account.name(),
                    account.roles().stream().sorted().toList(),
                    account.active());
        }
    }

    /** What somebody needs to log in. */
    @Serdeable
    record LoginAnswer(String id, String username, String password) {

        static LoginAnswer of(FreshLogin login) {
            return new LoginAnswer(login.id().toString(), login.username(), login.password());
        }

        /** Never the password. */
        @Override
        public String toString() {
            return "LoginAnswer[" + username + "]";
        }
    }
}
