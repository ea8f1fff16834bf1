package nl.wijkcheque.payment.api;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.Status;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.wijkcheque.payment.PayoutBatch;
import nl.wijkcheque.payment.PayoutBatchId;
import nl.wijkcheque.payment.PayoutFile;
import nl.wijkcheque.payment.Payouts;
import nl.wijkcheque.platform.idempotency.Idempotency;
import nl.wijkcheque.platform.idempotency.IdempotencyKey;
import nl.wijkcheque.platform.web.RefusedException;
import nl.wijkcheque.shared.Actor;
import nl.wijkcheque.shared.Slice;
import org.jspecify.annotations.Nullable;

/** Files of payouts for the bank. */
@Controller("/v1/payout-batches")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured("CONTROLLER")
@Tag(name = "payment")
class PayoutBatchApi {

    private final Payouts payouts;
    private final Idempotency idempotency;

    PayoutBatchApi(Payouts payouts, Idempotency idempotency) {
        this.payouts = payouts;
        this.idempotency = idempotency;
    }

    @Get
    @Operation(summary = "The batches of your servicepunt, the latest first.")
    BatchPage list(
            Actor actor,
            @QueryValue(defaultValue = "") String after,
            @QueryValue(defaultValue = "50") @Min(1) @Max(Slice.LARGEST_SIZE) int size) {
        Slice<PayoutBatch> slice = payouts.batches(actor.servicepunt().id(), after, size);
        return new BatchPage(slice.items().stream().map(BatchAnswer::of).toList(), slice.next());
    }

    @Post
    @Status(HttpStatus.CREATED)
    @Operation(summary = "Put all that waits into one batch.")
    BatchAnswer make(Actor actor, IdempotencyKey key) {
        return RefusedException.valueOf(idempotency.once(
                key, "batch", BatchAnswer.class, () -> payouts.makeBatch(actor).map(BatchAnswer::of)));
    }

    @Get("/{id}")
    @Operation(summary = "A batch and all that is or was in it.")
    WholeBatch one(Actor actor, @PathVariable UUID id) {
        PayoutBatchId batch = new PayoutBatchId(id);
        return new WholeBatch(
                BatchAnswer.of(RefusedException.found(payouts.batch(actor, batch))),
                payouts.of(actor, batch).stream().map(PayoutAnswer::of).toList());
    }

    @Get("/{id}/file")
    @Produces(MediaType.APPLICATION_XML)
    @Operation(summary = "The file for the bank: a SEPA credit transfer, pain.001.001.09.")
    @ApiResponse(
            responseCode = "200",
            description = "The file.",
            content = @Content(
                    mediaType = MediaType.APPLICATION_XML,
                    schema = @Schema(type = "string", format = "binary")))
    HttpResponse<byte[]> file(Actor actor, @PathVariable UUID id) {
        PayoutFile file = RefusedException.valueOf(payouts.file(actor, new PayoutBatchId(id)));
        return HttpResponse.ok(file.xml())
                .contentType(MediaType.APPLICATION_XML_TYPE)
                .header("Content-Disposition", "attachment; filename=\"" + file.name() + "\"");
    }

    @Post("/{id}/payment")
    @Operation(summary = "The bank has paid this batch.")
    BatchAnswer paid(Actor actor, IdempotencyKey key, @PathVariable UUID id) {
        return RefusedException.valueOf(idempotency.once(
                key, id, BatchAnswer.class, () -> payouts.markPaid(actor, new PayoutBatchId(id)).map(BatchAnswer::of)));
    }

    /** @param next cursor of the next page; null on the last */
    @Serdeable
    record BatchPage(List<BatchAnswer> items, @Nullable String next) {}

    /** A batch and what is in it. */
    @Serdeable
    record WholeBatch(BatchAnswer batch, List<PayoutAnswer> payouts) {}

    /**
     * A batch.
     *
     * @param number without gaps per servicepunt and year
     * @param paidAt null until the bank has paid
     */
    @Serdeable
    record BatchAnswer(
            UUID id,
            String number,
            Instant madeAt,
            LocalDate executionDay,
            int count,
            long totalCents,
            @Nullable Instant paidAt) {

        static BatchAnswer of(PayoutBatch batch) {
            return new BatchAnswer(
                    batch.id().value(),
                    batch.number(),
                    batch.madeAt(),
                    batch.executionDay(),
                    batch.count(),
                    batch.total().cents(),
                    batch.paidAt());
        }
    }
}
