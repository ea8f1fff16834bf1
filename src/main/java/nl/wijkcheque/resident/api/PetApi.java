package nl.wijkcheque.resident.api;

import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Put;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import nl.wijkcheque.platform.web.RefusedException;
import nl.wijkcheque.resident.Residents;
import nl.wijkcheque.shared.Actor;
import nl.wijkcheque.shared.ResidentId;

/** Whether there are pets at a resident's home, for machines. */
@Controller("/v1/residents/{id}/pets")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured({"CLERK", "COORDINATOR"})
@Tag(name = "resident")
class PetApi {

    private final Residents residents;

    PetApi(Residents residents) {
        this.residents = residents;
    }

    @Put
    @Operation(summary = "Say whether there are pets at home, which not every participant likes.")
    ResidentAnswer set(Actor actor, UUID id, @Body @Valid Pets body) {
        return RefusedException.valueOf(residents
                .setPets(actor, new ResidentId(id), body.pets())
                .map(ResidentAnswer::of));
    }

    /** Whether there are. */
    @Serdeable
    record Pets(@NotNull Boolean pets) {}
}
