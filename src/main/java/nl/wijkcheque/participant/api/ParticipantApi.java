package nl.wijkcheque.participant.api;

import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.QueryValue;
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
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.wijkcheque.participant.NewParticipant;
import nl.wijkcheque.participant.Participant;
import nl.wijkcheque.participant.ParticipantSearch;
import nl.wijkcheque.participant.Participants;
import nl.wijkcheque.participant.TravelMode;
import nl.wijkcheque.platform.idempotency.Idempotency;
import nl.wijkcheque.platform.idempotency.IdempotencyKey;
import nl.wijkcheque.platform.web.RefusedException;
import nl.wijkcheque.shared.AccountId;
import nl.wijkcheque.shared.Actor;
import nl.wijkcheque.shared.Minutes;
import nl.wijkcheque.shared.ParticipantId;
import nl.wijkcheque.shared.Refusal;
import nl.wijkcheque.shared.Skill;
import nl.wijkcheque.shared.Slice;
import org.jspecify.annotations.Nullable;

/** Registering, finding and changing participants, for machines. */
@Controller("/v1/participants")
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "participant")
class ParticipantApi {

    private final Participants participants;
    private final Idempotency idempotency;

    ParticipantApi(Participants participants, Idempotency idempotency) {
        this.participants = participants;
        this.idempotency = idempotency;
    }

    @Post
    @Status(HttpStatus.CREATED)
    @Secured("COACH")
    @Operation(summary = "Register a participant at your servicepunt.")
    ParticipantAnswer register(Actor actor, IdempotencyKey key, @Body @Valid NewParticipantBody body) {
        NewParticipant participant = body.command(actor);
        List<Refusal> problems = participants.problems(actor, participant);
        if (!problems.isEmpty()) {
            throw new RefusedException(problems);
        }
        return RefusedException.valueOf(idempotency.once(
                key,
                body,
                ParticipantAnswer.class,
                () -> participants
                        .register(actor, participant)
                        .map(id -> ParticipantAnswer.of(participants.find(id).orElseThrow()))));
    }

    @Get
    @Secured({"COACH", "FOREMAN", "COORDINATOR"})
    @Operation(summary = "The participants of your servicepunt, by surname.")
    ParticipantPage list(
            Actor actor,
            @Nullable @QueryValue @Size(max = 80) String name,
            @Nullable @QueryValue UUID coachId,
            @Nullable @QueryValue UUID after,
            @QueryValue(defaultValue = "50") @Min(1) @Max(Slice.LARGEST_SIZE) int size) {
        ParticipantSearch search = new ParticipantSearch(
                name == null ? "" : name, coachId == null ? null : new AccountId(coachId));
        Slice<Participant> found = participants.list(
                actor.servicepunt().id(), search, after == null ? "" : after.toString(), size);
        return new ParticipantPage(
                found.items().stream().map(ParticipantAnswer::of).toList(), found.next());
    }

    @Get("/{id}")
    @Secured({"COACH", "FOREMAN", "COORDINATOR"})
    @Operation(summary = "A participant's file. The look is written down.")
    ParticipantFileAnswer open(Actor actor, UUID id) {
        return ParticipantFileAnswer.of(RefusedException.found(participants.open(actor, new ParticipantId(id))));
    }

    @Put("/{id}/availability")
    @Secured("COORDINATOR")
    @Operation(summary = "In which parts of an ordinary week she can work, instead of what it was.")
    ParticipantAnswer setAvailability(Actor actor, UUID id, @Body @Valid Week week) {
        return RefusedException.valueOf(participants
                .setAvailability(actor, new ParticipantId(id), WeekPart.read(week.availability()))
                .map(ParticipantAnswer::of));
    }

    @Put("/{id}/skills")
    @Secured("FOREMAN")
    @Operation(summary = "What she can do, instead of what it was.")
    ParticipantAnswer setSkills(Actor actor, UUID id, @Body @Valid Skills body) {
        return RefusedException.valueOf(participants
                .setSkills(actor, new ParticipantId(id), Set.copyOf(body.skills()))
                .map(ParticipantAnswer::of));
    }

    @Put("/{id}/duty")
    @Secured("COACH")
    @Operation(summary = "Most work in a week, and how she travels.")
    ParticipantAnswer setDuty(Actor actor, UUID id, @Body @Valid Duty duty) {
        return RefusedException.valueOf(participants
                .setWork(actor, new ParticipantId(id), Minutes.of(duty.weeklyCapMinutes()), duty.travelMode())
                .map(ParticipantAnswer::of));
    }

    /** A page of participants. */
    @Serdeable
    record ParticipantPage(List<ParticipantAnswer> items, @Nullable String next) {}

    /** An ordinary week. */
    @Serdeable
    record Week(@NotNull @Size(max = WeekPart.MOST) List<@Valid @NotNull WeekPart> availability) {}

    /** Everything she can do. */
    @Serdeable
    record Skills(@NotNull @Size(max = 50) List<@NotNull Skill> skills) {}

    /** @param weeklyCapMinutes from 1 to 40 hours */
    @Serdeable
    record Duty(@Min(60) @Max(2400) int weeklyCapMinutes, @NotNull TravelMode travelMode) {}
}
