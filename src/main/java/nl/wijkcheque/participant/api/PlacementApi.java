package nl.wijkcheque.participant.api;

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
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.wijkcheque.participant.OutflowReason;
import nl.wijkcheque.participant.PlacementEnd;
import nl.wijkcheque.participant.PlacementPlan;
import nl.wijkcheque.participant.Placements;
import nl.wijkcheque.participant.Track;
import nl.wijkcheque.platform.idempotency.Idempotency;
import nl.wijkcheque.platform.idempotency.IdempotencyKey;
import nl.wijkcheque.platform.web.RefusedException;
import nl.wijkcheque.shared.Actor;
import nl.wijkcheque.shared.Outcome;
import nl.wijkcheque.shared.ParticipantId;
import nl.wijkcheque.shared.PlacementId;
import nl.wijkcheque.shared.Refusal;
import nl.wijkcheque.shared.RefusalCode;
import org.jspecify.annotations.Nullable;

/** Starting, extending and ending placements, for machines; they are read in the participant's file. */
@Controller("/v1")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured("COACH")
@Tag(name = "participant")
class PlacementApi {

    private final Placements placements;
    private final Idempotency idempotency;

    PlacementApi(Placements placements, Idempotency idempotency) {
        this.placements = placements;
        this.idempotency = idempotency;
    }

    @Post("/participants/{id}/placements")
    @Status(HttpStatus.CREATED)
    @Operation(summary = "Place a participant on a track; without a last day for the length of the track.")
    PlacementAnswer start(Actor actor, IdempotencyKey key, UUID id, @Body @Valid NewPlacement body) {
        return RefusedException.valueOf(idempotency.once(
                key,
                body,
                PlacementAnswer.class,
                () -> placements
                        .start(actor, new ParticipantId(id), body.plan())
                        .map(made -> PlacementAnswer.of(placements.find(made).orElseThrow()))));
    }

    @Post("/placements/{id}/end")
    @Operation(summary = "End a placement, with its last day and the reason.")
    PlacementAnswer end(Actor actor, IdempotencyKey key, UUID id, @Body @Valid NewEnd end) {
        return RefusedException.valueOf(idempotency.once(
                key, end, PlacementAnswer.class, () -> placements
                        .end(actor, new PlacementId(id), end.lastDay(), end.reason())
                        .map(PlacementAnswer::of)));
    }

    @Post("/placements/{id}/end-corrections")
    @Operation(summary = "Another last day or reason than was told by mistake; without both it goes on after all.")
    PlacementAnswer correctEnd(Actor actor, IdempotencyKey key, UUID id, @Body @Valid EndCorrection correction) {
        return RefusedException.valueOf(idempotency.once(
                key, correction, PlacementAnswer.class, () -> correction
                        .end()
                        .then(end -> placements.correctEnd(
                                actor, new PlacementId(id), correction.seen(), end.orElse(null)))
                        .map(PlacementAnswer::of)));
    }

    @Post("/placements/{id}/withdrawal")
    @Operation(summary = "It was started by mistake: within seven days, when nobody worked on it or decided about it.")
    Withdrawn withdraw(Actor actor, IdempotencyKey key, UUID id) {
        return RefusedException.valueOf(idempotency.once(key, id, Withdrawn.class, () -> placements
                .withdraw(actor, new PlacementId(id))
                .map(removed -> new Withdrawn(removed.value()))));
    }

    @Post("/placements/{id}/extensions")
    @Operation(summary = "Plan a later last day: a participatiebaan up to a year, a secondment up to six months more.")
    PlacementAnswer extend(Actor actor, IdempotencyKey key, UUID id, @Body @Valid Extension extension) {
        return RefusedException.valueOf(idempotency.once(
                key,
                extension,
                PlacementAnswer.class,
                () -> placements
                        .extend(
                                actor,
                                new PlacementId(id),
                                extension.until(),
                                Boolean.TRUE.equals(extension.regularWorkLikely()))
                        .map(PlacementAnswer::of)));
    }

    /**
     * @param until planned last day
     * @param otherSetting other work than before, in another setting: what a third year of participatiebaan has to be
     * @param regularWorkLikely within about two and a half years; asked of who goes on beyond a year of participatiebaan
     */
    @Serdeable
    record NewPlacement(
            @NotNull Track track,
            @NotNull LocalDate from,
            @Nullable LocalDate until,
            @Nullable Boolean otherSetting,
            @Nullable Boolean regularWorkLikely) {

        PlacementPlan plan() {
            return new PlacementPlan(
                    track, from, until, Boolean.TRUE.equals(otherSetting), Boolean.TRUE.equals(regularWorkLikely));
        }
    }

    /** Both are asked for: no placement ends without a reason. */
    @Serdeable
    record NewEnd(@NotNull LocalDate lastDay, @NotNull OutflowReason reason) {}

    /** Which placement is no longer there. */
    @Serdeable
    record Withdrawn(UUID placementId) {}

    /** @param seen last day that it was ended on */
    @Serdeable
    record EndCorrection(
            @NotNull LocalDate seen,
            @Nullable LocalDate lastDay,
            @Nullable OutflowReason reason) {

        /** Refused: INPUT_MISSING at the one of both that is not there. */
        Outcome<Optional<PlacementEnd>> end() {
            if (lastDay != null && reason != null) {
                return Outcome.done(Optional.of(new PlacementEnd(lastDay, reason)));
            }
            return lastDay == null && reason == null
                    ? Outcome.done(Optional.empty())
                    : Outcome.refused(Refusal.of(RefusalCode.INPUT_MISSING).at(lastDay == null ? "lastDay" : "reason"));
        }
    }

    /** @param regularWorkLikely within about two and a half years; a participatiebaan is only extended then */
    @Serdeable
    record Extension(@NotNull LocalDate until, @Nullable Boolean regularWorkLikely) {}
}
