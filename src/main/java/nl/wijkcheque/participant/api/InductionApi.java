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
import java.util.Objects;
import java.util.UUID;
import nl.wijkcheque.participant.InductionLevel;
import nl.wijkcheque.participant.Participants;
import nl.wijkcheque.participant.api.ParticipantFileAnswer.InductionAnswer;
import nl.wijkcheque.platform.idempotency.Idempotency;
import nl.wijkcheque.platform.idempotency.IdempotencyKey;
import nl.wijkcheque.platform.web.RefusedException;
import nl.wijkcheque.shared.Actor;
import nl.wijkcheque.shared.OfferingId;
import nl.wijkcheque.shared.ParticipantId;
import org.jspecify.annotations.Nullable;

/** Steps through induction and logins, for machines. */
@Controller("/v1/participants/{id}")
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "participant")
class InductionApi {

    private final Participants participants;
    private final Idempotency idempotency;

    InductionApi(Participants participants, Idempotency idempotency) {
        this.participants = participants;
        this.idempotency = idempotency;
    }

    @Post("/inductions")
    @Status(HttpStatus.CREATED)
    @Secured("FOREMAN")
    @Operation(summary = "One step further with an offering: SHADOWING, then INDEPENDENT, then MENTOR.")
    InductionAnswer promote(Actor actor, IdempotencyKey key, UUID id, @Body @Valid Step step) {
        return RefusedException.valueOf(idempotency.once(
                key, step, InductionAnswer.class, () -> participants
                        .promote(
                                actor,
                                new ParticipantId(id),
                                new OfferingId(step.offeringId()),
                                step.level(),
                                Objects.requireNonNullElse(step.evidence(), ""))
                        .map(level -> new InductionAnswer(step.offeringId(), level))));
    }

    @Post("/induction-withdrawals")
    @Secured("FOREMAN")
    @Operation(summary = "The last step with an offering was a mistake: she has the level before it again, or none.")
    Withdrawn withdraw(Actor actor, IdempotencyKey key, UUID id, @Body @Valid Mistake mistake) {
        return RefusedException.valueOf(idempotency.once(
                key, mistake, Withdrawn.class, () -> participants
                        .withdrawStep(
                                actor,
                                new ParticipantId(id),
                                new OfferingId(mistake.offeringId()),
                                mistake.level(),
                                mistake.reason())
                        .map(level -> new Withdrawn(mistake.offeringId(), level.orElse(null)))));
    }

    @Post("/logins")
    @Status(HttpStatus.CREATED)
    @Secured("COACH")
    @Operation(
            summary = "Make a login for a participant; the password is shown once and an earlier login stops working.")
    ParticipantLogin login(Actor actor, IdempotencyKey key, UUID id) {
        return RefusedException.valueOf(idempotency.once(
                key, id, ParticipantLogin.class, () -> participants
                        .giveLogin(actor, new ParticipantId(id))
                        .map(login -> new ParticipantLogin(login.username(), login.password()))));
    }

    /**
     * @param level the one that is the next
     * @param evidence which visits speak for it, and with whom; only for SHADOWING to be left out when too few are registered
     */
    @Serdeable
    record Step(@NotNull UUID offeringId, @NotNull InductionLevel level, @Nullable String evidence) {}

    /**
     * @param level that she should not have: the last
     * @param reason why it was a mistake
     */
    @Serdeable
    record Mistake(@NotNull UUID offeringId, @NotNull InductionLevel level, @NotNull String reason) {}

    /** @param level that she has again; null when she has not begun */
    @Serdeable
    record Withdrawn(UUID offeringId, @Nullable InductionLevel level) {}

    /** What she needs to log in. */
    @Serdeable
    record ParticipantLogin(String username, String password) {

        /** Never the password. */
        @Override
        public String toString() {
            return "ParticipantLogin[" + username + "]";
        }
    }
}
