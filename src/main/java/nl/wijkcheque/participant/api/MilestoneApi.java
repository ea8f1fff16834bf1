package nl.wijkcheque.participant.api;

import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
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
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.wijkcheque.participant.Milestone;
import nl.wijkcheque.participant.MilestoneDecision;
import nl.wijkcheque.participant.MilestoneKind;
import nl.wijkcheque.participant.MilestoneVerdict;
import nl.wijkcheque.participant.Milestones;
import nl.wijkcheque.participant.Participants;
import nl.wijkcheque.platform.idempotency.Idempotency;
import nl.wijkcheque.platform.idempotency.IdempotencyKey;
import nl.wijkcheque.platform.web.RefusedException;
import nl.wijkcheque.shared.Actor;
import nl.wijkcheque.shared.ParticipantId;
import nl.wijkcheque.shared.PlacementId;
import org.jspecify.annotations.Nullable;

/** What has to be decided about participants, and what was, for machines. */
@Controller("/v1")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured("COACH")
@Tag(name = "participant")
class MilestoneApi {

    private final Milestones milestones;
    private final Participants participants;
    private final Idempotency idempotency;

    MilestoneApi(Milestones milestones, Participants participants, Idempotency idempotency) {
        this.milestones = milestones;
        this.participants = participants;
        this.idempotency = idempotency;
    }

    @Get("/participants/{id}/milestones")
    @Operation(summary = "What has to be decided about a participant on a participatiebaan. The look is written down.")
    MilestoneList list(Actor actor, UUID id) {
        RefusedException.found(participants.open(actor, new ParticipantId(id)));
        return new MilestoneList(milestones.of(new ParticipantId(id)).stream()
                .map(MilestoneAnswer::of)
                .toList());
    }

    @Post("/placements/{id}/decisions")
    @Status(HttpStatus.CREATED)
    @Operation(summary = "Write down what was decided; what was decided before stays, and no longer holds.")
    MilestoneAnswer decide(Actor actor, IdempotencyKey key, UUID id, @Body @Valid NewDecision body) {
        return RefusedException.valueOf(idempotency.once(key, body, MilestoneAnswer.class, () -> milestones
                .decide(actor, new PlacementId(id), body.kind(), body.number(), body.verdict(), body.decidedOn())
                .map(MilestoneAnswer::of)));
    }

    /** By the day on which they are due. */
    @Serdeable
    record MilestoneList(List<MilestoneAnswer> items) {}

    /** @param number counts those of one kind in one placement, from 1 */
    @Serdeable
    record NewDecision(
            @NotNull MilestoneKind kind,
            @Min(1) @Max(10) int number,
            @NotNull MilestoneVerdict verdict,
            @NotNull LocalDate decidedOn) {}

    /** @param verdict null as long as nobody has decided */
    @Serdeable
    record MilestoneAnswer(
            UUID placementId,
            MilestoneKind kind,
            int number,
            LocalDate dueOn,
            @Nullable MilestoneVerdict verdict,
            @Nullable LocalDate decidedOn,
            @Nullable String decidedBy) {

        static MilestoneAnswer of(Milestone milestone) {
            MilestoneDecision decision = milestone.decision();
            return new MilestoneAnswer(
                    milestone.placement().value(),
                    milestone.kind(),
                    milestone.number(),
                    milestone.dueOn(),
                    decision == null ? null : decision.verdict(),
                    decision == null ? null : decision.decidedOn(),
                    decision == null ? null : decision.byName());
        }
    }
}
