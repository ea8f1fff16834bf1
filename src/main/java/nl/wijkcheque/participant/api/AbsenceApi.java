package nl.wijkcheque.participant.api;

import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Status;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.UUID;
import nl.wijkcheque.participant.Participants;
import nl.wijkcheque.platform.idempotency.Idempotency;
import nl.wijkcheque.platform.idempotency.IdempotencyKey;
import nl.wijkcheque.platform.web.RefusedException;
import nl.wijkcheque.shared.Actor;
import nl.wijkcheque.shared.ParticipantId;
import nl.wijkcheque.shared.Period;

/** Days on which a participant is away, for machines. */
@Controller("/v1/participants/{id}/absences")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured({"FOREMAN", "COORDINATOR"})
@Tag(name = "participant")
class AbsenceApi {

    private final Participants participants;
    private final Idempotency idempotency;

    AbsenceApi(Participants participants, Idempotency idempotency) {
        this.participants = participants;
        this.idempotency = idempotency;
    }

    @Post
    @Status(HttpStatus.CREATED)
    @Operation(summary = "A participant is away; why is a word of a closed list.")
    AbsenceAnswer add(Actor actor, IdempotencyKey key, UUID id, @Body @Valid NewAbsence absence) {
        Period period = absence.period();
        return RefusedException.valueOf(idempotency.once(
                key, absence, AbsenceAnswer.class, () -> participants
                        .addAbsence(actor, new ParticipantId(id), period, absence.kind())
                        .map(AbsenceAnswer::of)));
    }

    @Delete("/{absence}")
    @Status(HttpStatus.NO_CONTENT)
    @Operation(summary = "It turned out otherwise.")
    void remove(Actor actor, UUID id, UUID absence) {
        RefusedException.valueOf(participants.removeAbsence(actor, new ParticipantId(id), absence));
    }
}
