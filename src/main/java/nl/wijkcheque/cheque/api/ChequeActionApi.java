package nl.wijkcheque.cheque.api;

import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Status;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.wijkcheque.cheque.Cheques;
import nl.wijkcheque.cheque.Expiries;
import nl.wijkcheque.cheque.PaymentKind;
import nl.wijkcheque.cheque.Replacements;
import nl.wijkcheque.cheque.Voided;
import nl.wijkcheque.platform.idempotency.Idempotency;
import nl.wijkcheque.platform.idempotency.IdempotencyKey;
import nl.wijkcheque.platform.web.RefusedException;
import nl.wijkcheque.shared.Actor;
import nl.wijkcheque.shared.ChequeId;
import org.jspecify.annotations.Nullable;

/** What may be done to cheques that were sold before: each once, with all its consequences. */
@Controller("/v1")
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "cheque")
class ChequeActionApi {

    private final Cheques cheques;
    private final Replacements replacements;
    private final Expiries expiries;
    private final Idempotency idempotency;

    ChequeActionApi(Cheques cheques, Replacements replacements, Expiries expiries, Idempotency idempotency) {
        this.cheques = cheques;
        this.replacements = replacements;
        this.expiries = expiries;
        this.idempotency = idempotency;
    }

    @Post("/cheque-voids")
    @Status(HttpStatus.CREATED)
    @Secured("CLERK")
    @Operation(summary = "Take a cheque back that did not leave the counter, in the shift it was sold in.")
    VoidAnswer voidIt(Actor actor, IdempotencyKey key, @Body @Valid OneRequest body) {
        return RefusedException.valueOf(idempotency.once(
                key, body.cheque().asked(), VoidAnswer.class,
                () -> cheques.voidIt(actor, body.cheque().which()).map(VoidAnswer::of)));
    }

    @Post("/cheque-blocks")
    @Status(HttpStatus.CREATED)
    @Secured({"CLERK", "COORDINATOR"})
    @Operation(summary = "Stop a cheque, with a reason: it is not taken in until it is released.")
    ChequeAnswer block(Actor actor, IdempotencyKey key, @Body @Valid ReasonRequest body) {
        return RefusedException.valueOf(idempotency.once(
                key,
                body.asked(),
                ChequeAnswer.class,
                () -> cheques.block(actor, body.cheque().which(), body.reason()).map(ChequeAnswer::of)));
    }

    @Post("/cheque-releases")
    @Status(HttpStatus.CREATED)
    @Secured({"CLERK", "COORDINATOR"})
    @Operation(summary = "Let a stopped cheque be used again, with a reason.")
    ChequeAnswer unblock(Actor actor, IdempotencyKey key, @Body @Valid ReasonRequest body) {
        return RefusedException.valueOf(idempotency.once(
                key,
                body.asked(),
                ChequeAnswer.class,
                () -> cheques.unblock(actor, body.cheque().which(), body.reason()).map(ChequeAnswer::of)));
    }

    @Post("/cheque-replacements")
    @Status(HttpStatus.CREATED)
    @Secured("CLERK")
    @Operation(
            summary = "New cheques for lost, stolen or unreadable ones, all or none. Their codes are in this answer only.")
    ReplacementAnswer replace(Actor actor, IdempotencyKey key, @Body @Valid ReplacementRequest body) {
        PaymentKind paidBy = body.feePaidBy() == null ? PaymentKind.CASH : body.feePaidBy();
        return RefusedException.valueOf(idempotency.once(
                key,
                List.of(Named.asked(body.cheques()), body.reason(), paidBy),
                ReplacementAnswer.class,
                () -> replacements
                        .replace(actor, Named.all(body.cheques()), body.reason(), paidBy)
                        .map(fresh -> new ReplacementAnswer(
                                fresh.stream().map(SaleAnswer.ChequeAnswer::of).toList()))));
    }

    @Post("/cheque-extensions")
    @Status(HttpStatus.CREATED)
    @Secured("CLERK")
    @Operation(summary = "A new term from today for cheques that expire or have expired, all or none.")
    ExtensionAnswer extend(Actor actor, IdempotencyKey key, @Body @Valid ExtensionRequest body) {
        return RefusedException.valueOf(idempotency.once(
                key, Named.asked(body.cheques()), ExtensionAnswer.class,
                () -> expiries.extend(actor, Named.all(body.cheques()))
                        .map(done -> new ExtensionAnswer(
                                Expiries.Extended.firstLastDay(done),
                                done.stream().map(Expiries.Extended::serial).toList()))));
    }

    /** One cheque. */
    @Serdeable
    record OneRequest(@NotNull @Valid Named cheque) {}

    /** One cheque, and why. */
    @Serdeable
    record ReasonRequest(@NotNull @Valid Named cheque, @NotBlank @Size(max = 200) String reason) {

        String asked() {
            return cheque.asked() + " " + reason;
        }
    }

    /** @param feePaidBy how the fee is paid, where there is one; in cash when left out */
    @Serdeable
    record ReplacementRequest(
            @NotEmpty @Size(max = Replacements.MOST) List<@Valid @NotNull Named> cheques,
            @NotBlank @Size(max = 200) String reason,
            @Nullable PaymentKind feePaidBy) {}

    /** Some cheques. */
    @Serdeable
    record ExtensionRequest(@NotEmpty @Size(max = Expiries.MOST) List<@Valid @NotNull Named> cheques) {}

    /** The cheque that it was about. */
    @Serdeable
    record ChequeAnswer(UUID id) {

        static ChequeAnswer of(ChequeId cheque) {
            return new ChequeAnswer(cheque.value());
        }
    }

    /** @param back how the money goes back */
    @Serdeable
    record VoidAnswer(UUID id, String serial, long amountCents, PaymentKind back) {

        static VoidAnswer of(Voided voided) {
            return new VoidAnswer(
                    voided.cheque().value(),
                    voided.serial(),
                    voided.amount().cents(),
                    voided.back());
        }
    }

    /** @param cheques the new ones, in the order of the old */
    @Serdeable
    record ReplacementAnswer(List<SaleAnswer.ChequeAnswer> cheques) {}

    /** @param validUntil the day until which all of them are good; one that was good for longer stays so */
    @Serdeable
    record ExtensionAnswer(LocalDate validUntil, List<String> serials) {}
}
