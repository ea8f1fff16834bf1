package nl.wijkcheque.resident.api;

import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.UUID;
import nl.wijkcheque.audit.Correction;
import nl.wijkcheque.platform.idempotency.Idempotency;
import nl.wijkcheque.platform.idempotency.IdempotencyKey;
import nl.wijkcheque.platform.web.RefusedException;
import nl.wijkcheque.resident.HouseholdMove;
import nl.wijkcheque.resident.PersonCorrection;
import nl.wijkcheque.resident.ResidentCorrections;
import nl.wijkcheque.resident.Residents;
import nl.wijkcheque.shared.Actor;
import nl.wijkcheque.shared.Refusal;
import nl.wijkcheque.shared.ResidentId;

/** Correcting who a resident is and with whom she lives, for machines. */
@Controller("/v1/residents/{id}")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured({"CLERK", "COORDINATOR"})
@Tag(name = "resident")
class ResidentCorrectionApi {

    private final Residents residents;
    private final ResidentCorrections corrections;
    private final Idempotency idempotency;

    ResidentCorrectionApi(Residents residents, ResidentCorrections corrections, Idempotency idempotency) {
        this.residents = residents;
        this.corrections = corrections;
        this.idempotency = idempotency;
    }

    @Get("/corrections")
    @Operation(summary = "What was corrected about a resident, newest first, at most 100. The look is written down.")
    ResidentCorrected list(Actor actor, UUID id) {
        ResidentId resident = new ResidentId(id);
        RefusedException.found(residents.open(actor, resident));
        return new ResidentCorrected(corrections.of(resident));
    }

    @Post("/corrections")
    @Operation(
            summary = "Correct a name or a birth date. The tariff follows it from the next sale on; what was sold keeps its price.")
    ResidentAnswer correct(Actor actor, IdempotencyKey key, UUID id, @Body Typed.Person typed) {
        PersonCorrection correction = typed.command();
        List<Refusal> problems = corrections.problems(correction);
        if (!problems.isEmpty()) {
            throw new RefusedException(problems);
        }
        return RefusedException.valueOf(idempotency.once(
                key,
                id + typed.toString(),
                ResidentAnswer.class,
                () -> corrections.correct(actor, new ResidentId(id), correction).map(ResidentAnswer::of)));
    }

    @Post("/household-moves")
    @Operation(
            summary = "Say with whom a resident lives. Her personal cheques go with her; who lived with somebody on the day of a death stays entitled.")
    ResidentAnswer move(Actor actor, IdempotencyKey key, UUID id, @Body Typed.Move typed) {
        HouseholdMove move = typed.command();
        return RefusedException.valueOf(idempotency.once(
                key,
                id + typed.toString(),
                ResidentAnswer.class,
                () -> corrections.move(actor, new ResidentId(id), move).map(ResidentAnswer::of)));
    }

    /** Everything that was corrected. */
    @Serdeable
    record ResidentCorrected(List<Correction> items) {}
}
