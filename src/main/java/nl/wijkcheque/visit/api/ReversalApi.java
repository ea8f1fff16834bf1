package nl.wijkcheque.visit.api;

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
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import nl.wijkcheque.cheque.Which;
import nl.wijkcheque.platform.idempotency.Idempotency;
import nl.wijkcheque.platform.idempotency.IdempotencyKey;
import nl.wijkcheque.platform.web.RefusedException;
import nl.wijkcheque.shared.Actor;
import nl.wijkcheque.shared.ChequeId;
import nl.wijkcheque.visit.UndoneRedemption;
import nl.wijkcheque.visit.Visits;

/** Mistakes in taking cheques in. */
@Controller("/v1/redemption-reversals")
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "visit")
class ReversalApi {

    private final Visits visits;
    private final Idempotency idempotency;

    ReversalApi(Visits visits, Idempotency idempotency) {
        this.visits = visits;
        this.idempotency = idempotency;
    }

    @Post
    @Status(HttpStatus.CREATED)
    @Secured({"CLERK", "COORDINATOR"})
    @Operation(
            summary = "Undo a redemption with a reason: the cheque is good again.",
            description = "On its day. After it a coordinator may, as long as the visit is under way, or when it was paid"
                    + " that much more than it costs.")
    ReversalAnswer undo(Actor actor, IdempotencyKey key, @Body @Valid ReversalRequest body) {
        return RefusedException.valueOf(idempotency.once(
                key, body, ReversalAnswer.class, () -> visits.undo(
                        actor, new Which.Id(new ChequeId(body.chequeId())), body.reason()).map(ReversalAnswer::of)));
    }

    /** @param reason what went wrong, for the day report */
    @Serdeable
    record ReversalRequest(@NotNull UUID chequeId, @NotBlank @Size(max = 200) String reason) {}

    /** @param dueMinutes to be paid again */
    @Serdeable
    record ReversalAnswer(UUID chequeId, UUID visitId, int worthMinutes, int dueMinutes) {

        static ReversalAnswer of(UndoneRedemption undone) {
            return new ReversalAnswer(
                    undone.cheque().value(),
                    undone.visit().value(),
                    undone.worth().count(),
                    undone.due().count());
        }
    }
}
