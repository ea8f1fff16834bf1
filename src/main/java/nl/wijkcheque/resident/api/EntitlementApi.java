package nl.wijkcheque.resident.api;

import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.Status;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import nl.wijkcheque.platform.idempotency.Idempotency;
import nl.wijkcheque.platform.idempotency.IdempotencyKey;
import nl.wijkcheque.platform.web.RefusedException;
import nl.wijkcheque.resident.Residents;
import nl.wijkcheque.shared.Actor;
import nl.wijkcheque.shared.ResidentId;

/** Indications that were seen, for machines. No diagnosis, no letter, no BSN: there is no field for them. */
@Controller("/v1/residents/{id}/entitlements")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured({"CLERK", "COORDINATOR"})
@Tag(name = "resident")
class EntitlementApi {

    private final Residents residents;
    private final Idempotency idempotency;

    EntitlementApi(Residents residents, Idempotency idempotency) {
        this.residents = residents;
        this.idempotency = idempotency;
    }

    @Post
    @Status(HttpStatus.CREATED)
    @Operation(summary = "Record that a Wmo-indicatie was seen, and until when it is valid.")
    EntitlementAnswer record(Actor actor, IdempotencyKey key, UUID id, @Body @Valid Seen seen) {
        return RefusedException.valueOf(idempotency.once(
                key, seen, EntitlementAnswer.class, () -> residents
                        .recordEntitlement(actor, new ResidentId(id), seen.validFrom(), seen.validUntil())
                        .map(EntitlementAnswer::of)));
    }

    @Put("/{entitlement}/last-day")
    @Operation(summary = "End an indication early.")
    EntitlementAnswer end(Actor actor, UUID id, UUID entitlement, @Body @Valid Ended ended) {
        return RefusedException.valueOf(residents
                .endEntitlement(actor, new ResidentId(id), entitlement, ended.lastDay())
                .map(EntitlementAnswer::of));
    }

    /** An indication that lies on the counter. Both days belong to it. */
    @Serdeable
    record Seen(@NotNull LocalDate validFrom, @NotNull LocalDate validUntil) {}

    /** The last day on which it still holds; the day before the first when it never did. */
    @Serdeable
    record Ended(@NotNull LocalDate lastDay) {}
}
