package nl.wijkcheque.participant.api;

import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
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
import java.util.List;
import java.util.UUID;
import nl.wijkcheque.participant.LadderMeasurement;
import nl.wijkcheque.participant.LadderMoment;
import nl.wijkcheque.participant.Ladders;
import nl.wijkcheque.participant.Participants;
import nl.wijkcheque.participant.Rung;
import nl.wijkcheque.participant.WithinRung;
import nl.wijkcheque.platform.idempotency.Idempotency;
import nl.wijkcheque.platform.idempotency.IdempotencyKey;
import nl.wijkcheque.platform.web.RefusedException;
import nl.wijkcheque.shared.Actor;
import nl.wijkcheque.shared.ParticipantId;

/** Where participants stand on the participatieladder, for machines of their coach. */
@Controller("/v1/participants/{id}/ladder-measurements")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured("COACH")
@Tag(name = "participant")
class LadderApi {

    private final Ladders ladders;
    private final Participants participants;
    private final Idempotency idempotency;

    LadderApi(Ladders ladders, Participants participants, Idempotency idempotency) {
        this.ladders = ladders;
        this.participants = participants;
        this.idempotency = idempotency;
    }

    @Get
    @Operation(summary = "Where a participant stood on the participatieladder. The look is written down.")
    Measurements list(Actor actor, UUID id) {
        ParticipantId participant = new ParticipantId(id);
        RefusedException.found(participants.open(actor, participant));
        return new Measurements(ladders.of(actor, participant).stream().map(Measurement::of).toList());
    }

    @Post
    @Status(HttpStatus.CREATED)
    @Operation(summary = "Measure where she stands: at the start, after three months or more, at outflow.")
    Measurement measure(Actor actor, IdempotencyKey key, UUID id, @Body @Valid NewMeasurement body) {
        return RefusedException.valueOf(idempotency.once(key, body, Measurement.class, () -> ladders
                .measure(actor, new ParticipantId(id), body.moment(), body.day(), body.rung(), body.within())
                .map(Measurement::of)));
    }

    @Delete("/{day}")
    @Status(HttpStatus.NO_CONTENT)
    @Operation(summary = "The last measurement was a mistake: it no longer holds.")
    void withdraw(Actor actor, UUID id, LocalDate day) {
        RefusedException.valueOf(ladders.withdraw(actor, new ParticipantId(id), day));
    }

    /** Oldest first. */
    @Serdeable
    record Measurements(List<Measurement> items) {}

    /** @param within how far on the rung: a step within it counts as progress */
    @Serdeable
    record NewMeasurement(
            @NotNull LadderMoment moment,
            @NotNull LocalDate day,
            @NotNull Rung rung,
            @NotNull WithinRung within) {}

    /** One time that it was measured. */
    @Serdeable
    record Measurement(LadderMoment moment, LocalDate day, Rung rung, int rungNumber, WithinRung within,
            String byName) {

        static Measurement of(LadderMeasurement measured) {
            return new Measurement(
                    measured.moment(),
                    measured.day(),
                    measured.rung(),
                    measured.rung().number(),
                    measured.within(),
                    measured.byName());
        }
    }
}
