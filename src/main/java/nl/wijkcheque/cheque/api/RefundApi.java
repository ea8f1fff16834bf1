package nl.wijkcheque.cheque.api;

import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Status;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import nl.wijkcheque.cheque.Bequests;
import nl.wijkcheque.cheque.PaymentKind;
import nl.wijkcheque.cheque.Refund;
import nl.wijkcheque.cheque.RefundWay;
import nl.wijkcheque.cheque.Refunds;
import nl.wijkcheque.platform.idempotency.Idempotency;
import nl.wijkcheque.platform.idempotency.IdempotencyKey;
import nl.wijkcheque.platform.web.RefusedException;
import nl.wijkcheque.shared.Actor;
import nl.wijkcheque.shared.Iban;
import nl.wijkcheque.shared.Outcome;
import nl.wijkcheque.shared.Refusal;
import nl.wijkcheque.shared.RefusalCode;
import nl.wijkcheque.shared.ResidentId;
import org.jspecify.annotations.Nullable;

/** Money that goes back, and cheques that pass to a partner. */
@Controller("/v1")
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "cheque")
class RefundApi {

    private final Refunds refunds;
    private final Bequests bequests;
    private final Idempotency idempotency;

    RefundApi(Refunds refunds, Bequests bequests, Idempotency idempotency) {
        this.refunds = refunds;
        this.bequests = bequests;
        this.idempotency = idempotency;
    }

    @Post("/cheque-refunds")
    @Status(HttpStatus.CREATED)
    @Secured("CLERK")
    @Operation(summary = "Pay back what was paid for unused cheques, all or none. A bearer cheque needs its code.")
    RefundAnswer refund(Actor actor, IdempotencyKey key, @Body @Valid RefundRequest body) {
        return RefusedException.valueOf(idempotency.once(
                key, body + Named.asked(body.cheques()), RefundAnswer.class, () -> way(body)
                        .then(way -> refunds.refund(actor, Named.all(body.cheques()), way))
                        .map(RefundAnswer::of)));
    }

    @Post("/residents/{id}/bequests")
    @Status(HttpStatus.CREATED)
    @Secured({"CLERK", "COORDINATOR"})
    @Operation(
            summary = "After a death: her cheques pass to the housemate named, or are paid back to an account of the heirs.")
    BequestAnswer settle(Actor actor, IdempotencyKey key, @PathVariable UUID id, @Body @Valid BequestRequest body) {
        ResidentId from = new ResidentId(id);
        return RefusedException.valueOf(idempotency.once(
                key,
                List.of(id, body),
                BequestAnswer.class,
                () -> body.partnerId() != null
                        ? bequests.passOn(actor, from, new ResidentId(body.partnerId()))
                                .map(serials -> new BequestAnswer(0, serials))
                        : toIban(body.iban(), body.name())
                                .then(way -> bequests.payBack(actor, from, way))
                                .map(refund -> new BequestAnswer(refund.total().cents(), refund.serials()))));
    }

    private static Outcome<RefundWay> way(RefundRequest body) {
        return switch (body.way()) {
            case CASH -> Outcome.done(new RefundWay.OverTheCounter(PaymentKind.CASH));
            case PIN -> Outcome.done(new RefundWay.OverTheCounter(PaymentKind.PIN));
            case IBAN -> toIban(body.iban(), body.name());
        };
    }

    private static Outcome<RefundWay> toIban(@Nullable String iban, @Nullable String name) {
        return name == null || name.isBlank()
                ? Outcome.refused(Refusal.of(RefusalCode.INPUT_MISSING).at("name"))
                : Iban.read(iban).map(read -> new RefundWay.ToIban(read, name.strip()));
    }

    /** How money goes back. */
    enum Way {
        CASH,
        PIN,
        /** With the next batch of payments by the bank. */
        IBAN
    }

    /**
     * Cheques to pay back.
     *
     * @param iban and the name of its holder, when it goes to a bank account
     */
    @Serdeable
    record RefundRequest(
            @NotEmpty @Size(max = Refunds.MOST) List<@Valid @NotNull Named> cheques,
            @NotNull Way way,
            @Nullable @Size(max = 42) String iban,
            @Nullable @Size(max = 70) String name) {}

    /** Her partner, or an account of the heirs and the name of its holder. */
    @Serdeable
    record BequestRequest(
            @Nullable UUID partnerId, @Nullable @Size(max = 42) String iban, @Nullable @Size(max = 70) String name) {}

    /** @param totalCents what was paid for them */
    @Serdeable
    record RefundAnswer(long totalCents, List<String> serials) {

        static RefundAnswer of(Refund refund) {
            return new RefundAnswer(refund.total().cents(), refund.serials());
        }
    }

    /** @param totalCents what is paid back; 0 when they passed to a partner */
    @Serdeable
    record BequestAnswer(long totalCents, List<String> serials) {}
}
