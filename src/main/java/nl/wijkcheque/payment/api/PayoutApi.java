package nl.wijkcheque.payment.api;

import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
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
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import nl.wijkcheque.payment.Payout;
import nl.wijkcheque.payment.PayoutId;
import nl.wijkcheque.payment.Payouts;
import nl.wijkcheque.platform.idempotency.Idempotency;
import nl.wijkcheque.platform.idempotency.IdempotencyKey;
import nl.wijkcheque.platform.web.RefusedException;
import nl.wijkcheque.shared.Actor;
import nl.wijkcheque.shared.Iban;
import nl.wijkcheque.shared.Slice;
import org.jspecify.annotations.Nullable;

/** What waits to be paid out. */
@Controller("/v1/payouts")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured("CONTROLLER")
@Tag(name = "payment")
class PayoutApi {

    private final Payouts payouts;
    private final Idempotency idempotency;

    PayoutApi(Payouts payouts, Idempotency idempotency) {
        this.payouts = payouts;
        this.idempotency = idempotency;
    }

    @Get
    @Operation(summary = "What waits for a batch at your servicepunt, the oldest first.")
    PayoutPage open(
            Actor actor,
            @Nullable @QueryValue UUID after,
            @QueryValue(defaultValue = "50") @Min(1) @Max(Slice.LARGEST_SIZE) int size) {
        Slice<Payout> slice = payouts.open(actor.servicepunt().id(), after == null ? null : new PayoutId(after), size);
        return new PayoutPage(slice.items().stream().map(PayoutAnswer::of).toList(), slice.next());
    }

    @Post("/{id}/replacement")
    @Status(HttpStatus.CREATED)
    @Operation(summary = "The bank could not pay this one: owe it again, to a corrected IBAN.")
    ReplacementAnswer replace(
            Actor actor, IdempotencyKey key, @PathVariable UUID id, @Body @Valid ReplacementRequest body) {
        return RefusedException.valueOf(Iban.read(body.iban())
                .then(iban -> idempotency.once(
                        key, id + iban.value(), ReplacementAnswer.class, () -> payouts.putBack(
                                actor, new PayoutId(id), iban)
                                .map(made -> new ReplacementAnswer(made.value())))));
    }

    /** @param next cursor of the next page; null on the last */
    @Serdeable
    record PayoutPage(List<PayoutAnswer> items, @Nullable String next) {}

    /** @param iban with or without spaces */
    @Serdeable
    record ReplacementRequest(@NotBlank @Size(max = 50) String iban) {

        /** Never the number. */
        @Override
        public String toString() {
            return "ReplacementRequest";
        }
    }

    /** @param id of the payout that takes its place */
    @Serdeable
    record ReplacementAnswer(UUID id) {}
}
