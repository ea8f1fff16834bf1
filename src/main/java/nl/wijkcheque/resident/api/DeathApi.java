package nl.wijkcheque.resident.api;

import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Put;
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
import nl.wijkcheque.platform.web.RefusedException;
import nl.wijkcheque.resident.Deaths;
import nl.wijkcheque.shared.Actor;
import nl.wijkcheque.shared.ResidentId;

/** That a resident died; saying it again changes nothing. */
@Controller("/v1/residents/{id}/death")
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "resident")
class DeathApi {

    private final Deaths deaths;

    DeathApi(Deaths deaths) {
        this.deaths = deaths;
    }

    @Put
    @Secured({"CLERK", "COORDINATOR"})
    @Operation(
            summary = "Keep when a resident died, or correct it. Her login closes; nothing is sold or booked in her name any more.")
    ResidentAnswer record(Actor actor, UUID id, @Body @Valid DeathRequest body) {
        return ResidentAnswer
                .of(RefusedException.valueOf(deaths.record(actor, new ResidentId(id), body.diedOn())));
    }

    @Delete
    @Secured("COORDINATOR")
    @Operation(summary = "It was somebody else: she lives. Her old login stays closed.")
    ResidentAnswer withdraw(Actor actor, UUID id) {
        return ResidentAnswer.of(RefusedException.valueOf(deaths.withdraw(actor, new ResidentId(id))));
    }

    /** @param diedOn not before her birth, not after today */
    @Serdeable
    record DeathRequest(@NotNull LocalDate diedOn) {}
}
