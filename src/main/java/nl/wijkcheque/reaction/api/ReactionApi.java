package nl.wijkcheque.reaction.api;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import nl.wijkcheque.platform.idempotency.Idempotency;
import nl.wijkcheque.platform.idempotency.IdempotencyKey;
import nl.wijkcheque.platform.web.Languages;
import nl.wijkcheque.platform.web.RefusedException;
import nl.wijkcheque.reaction.Reactions;
import nl.wijkcheque.reaction.Way;
import nl.wijkcheque.shared.Actor;
import nl.wijkcheque.shared.ParticipantId;
import nl.wijkcheque.shared.Period;
import nl.wijkcheque.shared.Refusal;
import nl.wijkcheque.shared.RefusalCode;
import nl.wijkcheque.shared.VisitId;
import org.jspecify.annotations.Nullable;

/** What residents say about their visits, for machines. */
@Controller("/v1")
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "reaction")
class ReactionApi {

    /** Most days in one question. */
    private static final int MOST_DAYS = 62;

    private final Reactions reactions;
    private final Idempotency idempotency;

    ReactionApi(Reactions reactions, Idempotency idempotency) {
        this.reactions = reactions;
        this.idempotency = idempotency;
    }

    @Get("/reactions/me")
    @Secured("RESIDENT")
    @Operation(summary = "One's own visits of the last 90 days and how they stand, latest first.")
    Reacted mine(HttpRequest<?> request, Actor actor) {
        return new Reacted(reactions.mine(actor).stream()
                .map(one -> ReactionAnswer.of(one, Languages.of(request)))
                .toList());
    }

    @Get("/reactions")
    @Secured({"CLERK", "COORDINATOR"})
    @Operation(summary = "Visits that are done, from day to until, and what their residents said, latest first.")
    Reacted list(HttpRequest<?> request, Actor actor, @QueryValue LocalDate day,
            @Nullable @QueryValue LocalDate until) {
        LocalDate last = until == null ? day : until;
        if (last.isBefore(day) || ChronoUnit.DAYS.between(day, last) >= MOST_DAYS) {
            throw new RefusedException(Refusal.of(RefusalCode.PERIOD_INVALID).at("until"));
        }
        return new Reacted(reactions.at(actor, new Period(day, last)).stream()
                .map(one -> ReactionAnswer.of(one, Languages.of(request)))
                .toList());
    }

    @Get("/visits/{id}/reaction")
    @Secured({"RESIDENT", "CLERK", "COORDINATOR"})
    @Operation(summary = "How one visit stands with its resident.")
    ReactionAnswer one(HttpRequest<?> request, Actor actor, UUID id) {
        return answer(request, actor, id);
    }

    @Post("/visits/{id}/confirmation")
    @Secured({"RESIDENT", "CLERK", "COORDINATOR"})
    @Operation(summary = "It was good; with whom she likes to see again. By the last day at the latest.")
    ReactionAnswer confirm(
            HttpRequest<?> request, Actor actor, IdempotencyKey key, UUID id, @Body @Valid Confirmation typed) {
        List<ParticipantId> again = typed.again().stream().map(ParticipantId::new).toList();
        RefusedException.valueOf(idempotency.once(key, typed, String.class, () -> reactions.confirm(
                actor, new VisitId(id), again, typed.way())
                .map(VisitId::toString)));
        return answer(request, actor, id);
    }

    @Post("/visits/{id}/complaint")
    @Secured({"RESIDENT", "CLERK", "COORDINATOR"})
    @Operation(summary = "It was not good, also after it was confirmed. By the last day at the latest.")
    ReactionAnswer complain(
            HttpRequest<?> request, Actor actor, IdempotencyKey key, UUID id, @Body @Valid NewComplaint typed) {
        RefusedException.valueOf(idempotency.once(key, typed, String.class, () -> reactions.complain(
                actor, new VisitId(id), typed.text(), typed.way())
                .map(VisitId::toString)));
        return answer(request, actor, id);
    }

    private ReactionAnswer answer(HttpRequest<?> request, Actor actor, UUID id) {
        return ReactionAnswer.of(
                RefusedException.found(reactions.of(actor, new VisitId(id))), Languages.of(request));
    }

    /** Visits with their reactions. */
    @Serdeable
    record Reacted(List<ReactionAnswer> items) {}

    /** @param way how it came in; ONLINE whatever is sent, when it is the resident who sends it */
    @Serdeable
    record Confirmation(@NotNull @Size(max = 20) List<@NotNull UUID> again, @NotNull Way way) {}

    /** @param way as in a confirmation */
    @Serdeable
    record NewComplaint(@NotBlank @Size(max = 1000) String text, @NotNull Way way) {}
}
