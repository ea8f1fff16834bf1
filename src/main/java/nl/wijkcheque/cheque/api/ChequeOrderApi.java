package nl.wijkcheque.cheque.api;

import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
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
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.wijkcheque.cheque.Collected;
import nl.wijkcheque.cheque.OnlineOrder;
import nl.wijkcheque.cheque.OnlineSales;
import nl.wijkcheque.cheque.OrderId;
import nl.wijkcheque.payment.PaymentState;
import nl.wijkcheque.platform.idempotency.Idempotency;
import nl.wijkcheque.platform.idempotency.IdempotencyKey;
import nl.wijkcheque.platform.web.RefusedException;
import nl.wijkcheque.shared.Actor;
import nl.wijkcheque.shared.Minutes;
import nl.wijkcheque.shared.Money;
import nl.wijkcheque.shared.Refusal;
import nl.wijkcheque.shared.RefusalCode;
import nl.wijkcheque.shared.ResidentId;
import org.jspecify.annotations.Nullable;

/** Cheques that residents order and pay at their own bank. */
@Controller("/v1/cheque-orders")
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "cheque")
class ChequeOrderApi {

    private final OnlineSales sales;
    private final Idempotency idempotency;

    ChequeOrderApi(OnlineSales sales, Idempotency idempotency) {
        this.sales = sales;
        this.idempotency = idempotency;
    }

    @Get
    @Secured("RESIDENT")
    @Operation(summary = "What you ordered, the latest first; at most 100.")
    OrderList mine(Actor actor) {
        return new OrderList(
                sales.of(actor, own(actor)).stream().map(OrderAnswer::of).toList());
    }

    @Post
    @Status(HttpStatus.CREATED)
    @Secured("RESIDENT")
    @Operation(summary = "Order cheques at today's tariff. They are sold when the payment at checkout comes in.")
    OrderAnswer order(Actor actor, IdempotencyKey key, @Body @Valid OrderRequest body) {
        UUID id = RefusedException.valueOf(idempotency.once(
                key, body, Ordered.class, () -> sales.order(
                        actor,
                        own(actor),
                        body.count(),
                        Minutes.of(body.worthMinutes()),
                        Money.cents(body.totalCents()))
                        .map(made -> new Ordered(made.value()))))
                .id();
        OrderId order = new OrderId(id);
        sales.begin(actor, order);
        return OrderAnswer.of(RefusedException.valueOf(sales.look(actor, order)));
    }

    @Get("/{id}")
    @Secured({"RESIDENT", "CLERK"})
    @Operation(summary = "How an order stands: the bank is asked.")
    OrderAnswer one(Actor actor, @PathVariable UUID id) {
        return OrderAnswer.of(RefusedException.valueOf(sales.look(actor, new OrderId(id))));
    }

    @Post("/{id}/codes")
    @Secured({"RESIDENT", "CLERK"})
    @Operation(summary = "Give the cheques of a paid order their codes, once. They are in this answer only.")
    CodesAnswer codes(Actor actor, IdempotencyKey key, @PathVariable UUID id) {
        return RefusedException.valueOf(idempotency.once(
                key, id, CodesAnswer.class, () -> sales.collect(actor, new OrderId(id)).map(CodesAnswer::of)));
    }

    private static ResidentId own(Actor actor) {
        ResidentId own = actor.resident();
        if (own == null) {
            throw new RefusedException(Refusal.of(RefusalCode.NOT_FOUND));
        }
        return own;
    }

    /** What was ordered. */
    @Serdeable
    record OrderList(List<OrderAnswer> items) {}

    /** Which order was made. */
    @Serdeable
    record Ordered(UUID id) {}

    /**
     * Cheques to order.
     *
     * @param count 1 to 100
     * @param worthMinutes 60 or 30
     * @param totalCents what you were told that it costs; refused when it costs something else by now
     */
    @Serdeable
    record OrderRequest(
            @NotNull @Min(1) Integer count, @NotNull @Min(1) Integer worthMinutes, @NotNull @Min(1) Long totalCents) {}

    /** Where an order stands. */
    enum OrderState {
        OPEN,
        PAID,
        NOT_PAID,
        GIVEN_BACK
    }

    /**
     * An order.
     *
     * @param checkout where to pay: an address, or a path of this service; null when it can't be paid now
     * @param receipt number of the sale; null until it is paid
     * @param toCollect paid, nobody was given the codes yet, and not all of it was refunded or replaced
     * @param reason why the money goes back; null unless it does
     */
    @Serdeable
    record OrderAnswer(
            UUID id,
            Instant orderedAt,
            int count,
            int worthMinutes,
            long totalCents,
            OrderState state,
            @Nullable String checkout,
            @Nullable String receipt,
            boolean toCollect,
            @Nullable String reason) {

        static OrderAnswer of(OnlineOrder order) {
            PaymentState payment = order.payment();
            return new OrderAnswer(
                    order.id().value(),
                    order.orderedAt(),
                    order.count(),
                    order.worth().count(),
                    order.total().cents(),
                    switch (payment) {
                        case PaymentState.Open _ -> OrderState.OPEN;
                        case PaymentState.Paid _ -> OrderState.PAID;
                        case PaymentState.Closed _ -> OrderState.NOT_PAID;
                        case PaymentState.Refunded _ -> OrderState.GIVEN_BACK;
                    },
                    payment instanceof PaymentState.Open(String checkout) ? checkout : null,
                    order.receipt(),
                    order.toCollect(),
                    payment instanceof PaymentState.Refunded refunded ? refunded.reason() : null);
        }
    }

    /** @param receipt number of the sale */
    @Serdeable
    record CodesAnswer(String receipt, List<CodeAnswer> cheques) {

        static CodesAnswer of(Collected collected) {
            return new CodesAnswer(
                    collected.receipt(),
                    collected.cheques().stream()
                            .map(cheque -> new CodeAnswer(
                                    cheque.serial(), cheque.code().grouped(), cheque.validUntil()))
                            .toList());
        }

        /** Never the codes. */
        @Override
        public String toString() {
            return "CodesAnswer[" + receipt + "]";
        }
    }

    /** @param code in groups of four */
    @Serdeable
    record CodeAnswer(String serial, String code, LocalDate validUntil) {

        /** Never the code. */
        @Override
        public String toString() {
            return "CodeAnswer[" + serial + "]";
        }
    }
}
