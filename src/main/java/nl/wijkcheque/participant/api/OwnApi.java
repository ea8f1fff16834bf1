package nl.wijkcheque.participant.api;

import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
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
import nl.wijkcheque.shared.Refusal;
import nl.wijkcheque.shared.RefusalCode;

/** What a participant sees and says about herself, for machines. */
@Controller("/v1/participants/me")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured("PARTICIPANT")
@Tag(name = "participant")
class OwnApi {

    private final Participants participants;
    private final Idempotency idempotency;

    OwnApi(Participants participants, Idempotency idempotency) {
        this.participants = participants;
        this.idempotency = idempotency;
    }

    @Get
    @Operation(summary = "What is known about the participant who asks.")
    ParticipantFileAnswer me(Actor actor) {
        return ParticipantFileAnswer.of(RefusedException.found(participants.open(actor, self(actor))));
    }

    @Put("/availability")
    @Operation(summary = "In which parts of an ordinary week you can work, instead of what it was.")
    ParticipantAnswer setAvailability(Actor actor, @Body @Valid ParticipantApi.Week week) {
        return RefusedException.valueOf(participants
                .setAvailability(actor, self(actor), WeekPart.read(week.availability()))
                .map(ParticipantAnswer::of));
    }

    @Post("/absences")
    @Status(HttpStatus.CREATED)
    @Operation(summary = "You are away; why is a word of a closed list.")
    AbsenceAnswer addAbsence(Actor actor, IdempotencyKey key, @Body @Valid NewAbsence absence) {
        Period period = absence.period();
        return RefusedException.valueOf(idempotency.once(
                key, absence, AbsenceAnswer.class, () -> participants
                        .addAbsence(actor, self(actor), period, absence.kind())
                        .map(AbsenceAnswer::of)));
    }

    @Delete("/absences/{absence}")
    @Status(HttpStatus.NO_CONTENT)
    @Operation(summary = "It turned out otherwise.")
    void removeAbsence(Actor actor, UUID absence) {
        RefusedException.valueOf(participants.removeAbsence(actor, self(actor), absence));
    }

    private static ParticipantId self(Actor actor) {
        ParticipantId self = actor.participant();
        if (self == null) {
            throw new RefusedException(Refusal.of(RefusalCode.NOT_FOUND));
        }
        return self;
    }
}
