package nl.wijkcheque.claim.api;

import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Status;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import nl.wijkcheque.claim.ClaimId;
import nl.wijkcheque.claim.Claims;
import nl.wijkcheque.platform.idempotency.Idempotency;
import nl.wijkcheque.platform.idempotency.IdempotencyKey;
import nl.wijkcheque.platform.web.RefusedException;
import nl.wijkcheque.shared.Actor;
import nl.wijkcheque.shared.Money;
import org.jspecify.annotations.Nullable;

/** Claims of the Wmo subsidy, for machines. */
@Controller("/v1/subsidy-claims")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured("CONTROLLER")
@Tag(name = "claim")
class ClaimApi {

    private final Claims claims;
    private final Idempotency idempotency;

    ClaimApi(Claims claims, Idempotency idempotency) {
        this.claims = claims;
        this.idempotency = idempotency;
    }

    @Get
    @Secured({"CONTROLLER", "ADMIN"})
    @Operation(summary = "All claims, the latest month first, and the closed months that may be claimed.")
    Listed list(Actor actor) {
        return new Listed(
                claims.all(actor.servicepunt().id()).stream().map(ClaimAnswer::of).toList(),
                claims.claimable(actor.servicepunt().id()).stream().map(YearMonth::toString).toList());
    }

    @Get("/{id}")
    @Secured({"CONTROLLER", "ADMIN"})
    @Operation(summary = "One claim.")
    ClaimAnswer get(Actor actor, UUID id) {
        return ClaimAnswer.of(RefusedException.found(claims.find(actor, new ClaimId(id))));
    }

    @Post
    @Status(HttpStatus.CREATED)
    @Operation(summary = "Add up what is to be claimed for a month whose books are closed.")
    ClaimAnswer make(Actor actor, IdempotencyKey key, @Body @Valid MonthBody body) {
        return RefusedException.valueOf(idempotency.once(
                key, body, ClaimAnswer.class, () -> claims.make(actor, body.read()).map(ClaimAnswer::of)));
    }

    @Post("/{id}/submission")
    @Operation(summary = "It was sent to the municipality.")
    ClaimAnswer submit(Actor actor, IdempotencyKey key, UUID id) {
        return RefusedException.valueOf(idempotency.once(
                key, id, ClaimAnswer.class, () -> claims.submit(actor, new ClaimId(id)).map(ClaimAnswer::of)));
    }

    @Post("/{id}/payment")
    @Operation(summary = "The municipality paid; another amount than was claimed is explained.")
    ClaimAnswer pay(Actor actor, IdempotencyKey key, UUID id, @Body @Valid PaymentBody body) {
        return RefusedException.valueOf(idempotency.once(key, body, ClaimAnswer.class, () -> claims
                .pay(actor, new ClaimId(id), Money.cents(body.paidCents()), body.paidOn(), body.words())
                .map(ClaimAnswer::of)));
    }

    @Post("/{id}/payment/reversal")
    @Operation(summary = "Take back a payment that was kept by mistake; the claim waits for its answer again.")
    ClaimAnswer undoPayment(Actor actor, IdempotencyKey key, UUID id, @Body @Valid ReasonBody body) {
        return RefusedException.valueOf(idempotency.once(
                key, List.of(id, body), ClaimAnswer.class, () -> claims
                        .undoPayment(actor, new ClaimId(id), body.reason())
                        .map(ClaimAnswer::of)));
    }

    @Post("/{id}/withdrawal")
    @Operation(summary = "Take it back; the month can be claimed again.")
    ClaimAnswer withdraw(Actor actor, IdempotencyKey key, UUID id, @Body @Valid ReasonBody body) {
        return RefusedException.valueOf(idempotency.once(key, body, ClaimAnswer.class, () -> claims
                .withdraw(actor, new ClaimId(id), body.reason())
                .map(ClaimAnswer::of)));
    }

    /** All claims, and the months that may be claimed. */
    @Serdeable
    record Listed(List<ClaimAnswer> items, List<String> claimable) {}

    /** A month, as {@code 2026-03}. */
    @Serdeable
    record MonthBody(@NotNull @Pattern(regexp = "20\\d\\d-(0[1-9]|1[0-2])") String month) {

        YearMonth read() {
            return YearMonth.parse(month);
        }
    }

    /** What came in on the bank, and when. */
    @Serdeable
    record PaymentBody(
            @NotNull @Min(0) @Max(1_000_000_000L) Long paidCents,
            @NotNull LocalDate paidOn,
            @Nullable @Size(max = 300) String explanation) {

        String words() {
            return explanation == null ? "" : explanation;
        }
    }

    /** Why it is taken back. */
    @Serdeable
    record ReasonBody(@NotBlank @Size(max = 300) String reason) {}
}
