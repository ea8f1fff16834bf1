package nl.wijkcheque.planning.api;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.Status;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.wijkcheque.planning.Accepted;
import nl.wijkcheque.planning.WeekProposal;
import nl.wijkcheque.planning.WeekProposalId;
import nl.wijkcheque.planning.WeekProposals;
import nl.wijkcheque.planning.WeekWish;
import nl.wijkcheque.platform.idempotency.Idempotency;
import nl.wijkcheque.platform.idempotency.IdempotencyKey;
import nl.wijkcheque.platform.web.RefusedException;
import nl.wijkcheque.shared.Actor;
import nl.wijkcheque.shared.BookingId;
import org.jspecify.annotations.Nullable;

/** Proposals for a week, for machines. */
@Controller("/v1/week-plans")
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "planning")
class WeekPlanApi {

    private final WeekProposals proposals;
    private final WeekPlanAnswers answers;
    private final Idempotency idempotency;

    WeekPlanApi(WeekProposals proposals, WeekPlanAnswers answers, Idempotency idempotency) {
        this.proposals = proposals;
        this.answers = answers;
        this.idempotency = idempotency;
    }

    @Post
    @Status(HttpStatus.CREATED)
    @Secured("COORDINATOR")
    @Operation(summary = "Begin to search for a plan for a week, in the background; one search at a time for one week.")
    Begun start(Actor actor, IdempotencyKey key, @Body @Valid Asked typed) {
        long seed = typed.seed() == null ? WeekWish.USUAL.seed() : typed.seed();
        WeekWish wish = new WeekWish(Boolean.TRUE.equals(typed.mayMove()), seed);
        return RefusedException.valueOf(idempotency.once(
                key,
                typed,
                Begun.class,
                () -> proposals.start(actor, typed.week(), wish).map(id -> new Begun(id.value()))));
    }

    @Get
    @Secured({"COORDINATOR", "FOREMAN"})
    @Operation(summary = "The last ten proposals for the week of that day, newest first.")
    List<WeekPlanAnswers.Summary> list(Actor actor, @QueryValue LocalDate week) {
        return proposals.ofWeek(actor.servicepunt().id(), week).stream()
                .map(WeekPlanAnswers::summary)
                .toList();
    }

    @Get("/{id}")
    @Secured({"COORDINATOR", "FOREMAN"})
    @Operation(summary = "How far a proposal is, and what it says: changes, what stays waiting and why, cost per wish.")
    WeekPlanAnswers.Answer show(HttpRequest<?> request, Actor actor, UUID id) {
        WeekProposal found = RefusedException.found(proposals.find(actor, new WeekProposalId(id)));
        return answers.of(request, found);
    }

    @Post("/{id}/stop")
    @Secured("COORDINATOR")
    @Operation(summary = "Stop searching; what was found until then becomes the proposal.")
    Begun stop(Actor actor, IdempotencyKey key, UUID id) {
        return RefusedException.valueOf(idempotency.once(
                key,
                id,
                Begun.class,
                () -> proposals.stop(actor, new WeekProposalId(id)).map(stopped -> new Begun(stopped.value()))));
    }

    @Post("/{id}/acceptances")
    @Secured("COORDINATOR")
    @Operation(summary = "Make pieces come true, or all of them; each is held against all limits at this moment.")
    AcceptedAnswer accept(Actor actor, IdempotencyKey key, UUID id, @Body @Valid Choice typed) {
        WeekProposalId proposal = new WeekProposalId(id);
        List<UUID> chosen = typed.bookings();
        return RefusedException.valueOf(idempotency.onceInParts(key, typed, AcceptedAnswer.class, () -> (chosen == null
                ? proposals.acceptAll(actor, proposal)
                : proposals.accept(actor, proposal, chosen.stream().map(BookingId::new).toList()))
                .map(AcceptedAnswer::of)));
    }

    /**
     * @param week any day of it
     * @param mayMove whether visits that stand may be moved; not when left out
     * @param seed the same seed gives the same plan for the same number of steps
     */
    @Serdeable
    record Asked(@NotNull LocalDate week, @Nullable Boolean mayMove, @Nullable Long seed) {}

    /** The proposal that is searched for. */
    @Serdeable
    record Begun(UUID id) {}

    /** @param bookings whose pieces; all when left out */
    @Serdeable
    record Choice(@Nullable @Size(min = 1, max = 1000) List<@NotNull UUID> bookings) {}

    /** @param refused how many were no longer possible; the proposal says why */
    @Serdeable
    record AcceptedAnswer(int accepted, int refused) {

        static AcceptedAnswer of(Accepted accepted) {
            return new AcceptedAnswer(accepted.done(), accepted.refused());
        }
    }
}
