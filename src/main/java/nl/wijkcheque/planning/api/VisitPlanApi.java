package nl.wijkcheque.planning.api;

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
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import nl.wijkcheque.planning.PlannedVisit;
import nl.wijkcheque.planning.Planning;
import nl.wijkcheque.planning.ResidentMessage;
import nl.wijkcheque.planning.ToTell;
import nl.wijkcheque.planning.UnplanReason;
import nl.wijkcheque.planning.When;
import nl.wijkcheque.platform.idempotency.Idempotency;
import nl.wijkcheque.platform.idempotency.IdempotencyKey;
import nl.wijkcheque.platform.web.RefusedException;
import nl.wijkcheque.shared.Actor;
import nl.wijkcheque.shared.BookingId;
import nl.wijkcheque.shared.ParticipantId;
import nl.wijkcheque.shared.Period;
import nl.wijkcheque.shared.Refusal;
import nl.wijkcheque.shared.RefusalCode;
import nl.wijkcheque.shared.ResidentId;
import nl.wijkcheque.shared.Slice;
import nl.wijkcheque.shared.VisitId;
import org.jspecify.annotations.Nullable;

/** Planning visits, for machines. */
@Controller("/v1")
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "planning")
class VisitPlanApi {

    /** Most days in one question. */
    private static final int MOST_DAYS = 62;

    private final Planning planning;
    private final ToTell toTell;
    private final Idempotency idempotency;

    VisitPlanApi(Planning planning, ToTell toTell, Idempotency idempotency) {
        this.planning = planning;
        this.toTell = toTell;
        this.idempotency = idempotency;
    }

    @Post("/visits")
    @Status(HttpStatus.CREATED)
    @Secured("COORDINATOR")
    @Operation(
            summary = "Assign a crew to a booking of the wachtlijst, on a day and a time, with what to tell the resident. Every limit is checked.")
    Assigned assign(Actor actor, IdempotencyKey key, @Body @Valid Assignment typed) {
        List<ParticipantId> crew = typed.crew().stream().map(ParticipantId::new).toList();
        When when = new When(typed.day(), typed.start(), Boolean.TRUE.equals(typed.agreedWithResident()));
        return RefusedException.valueOf(idempotency.once(key, typed, Assigned.class, () -> planning.assign(
                actor, new BookingId(typed.bookingId()), when, crew)
                .map(id -> new Assigned(id.value(), toTell.messageOf(actor, id).orElse(null)))));
    }

    @Get("/visits")
    @Secured({"COORDINATOR", "FOREMAN"})
    @Operation(summary = "What is planned from day to until (that day only when it is left out), in order of time.")
    Visits list(
            Actor actor,
            @QueryValue LocalDate day,
            @Nullable @QueryValue LocalDate until,
            @Nullable @QueryValue UUID after,
            @QueryValue(defaultValue = "50") @Min(1) @Max(Slice.LARGEST_SIZE) int size) {
        LocalDate last = until == null ? day : until;
        if (last.isBefore(day) || ChronoUnit.DAYS.between(day, last) >= MOST_DAYS) {
            throw new RefusedException(Refusal.of(RefusalCode.PERIOD_INVALID).at("until"));
        }
        List<PlannedVisit> all = planning.between(actor.servicepunt().id(), new Period(day, last));
        Slice<VisitAnswer> part = Parts.of(all, after, size, visit -> visit.id().value()).map(VisitAnswer::of);
        return new Visits(part.items(), part.next());
    }

    @Post("/visits/{id}/unplanning")
    @Secured("COORDINATOR")
    @Operation(summary = "Back to the wachtlijst, with a reason; the crew is free again.")
    Unplanned unplan(Actor actor, IdempotencyKey key, UUID id, @Body @Valid Unplanning typed) {
        if (!typed.reason().canBeGiven()) {
            throw new RefusedException(Refusal.of(RefusalCode.INPUT_INVALID).at("reason"));
        }
        return RefusedException.valueOf(idempotency.once(key, typed, Unplanned.class, () -> planning.unplan(
                actor, new VisitId(id), typed.reason())
                .map(booking -> new Unplanned(
                        booking.value(), toTell.messageOf(actor, new VisitId(id)).orElse(null)))));
    }

    @Put("/participants/{id}/no-go/{residentId}")
    @Secured("COORDINATOR")
    @Operation(summary = "Keep a participant and a resident apart, or no longer. Why is not kept.")
    NoGo noGo(Actor actor, UUID id, UUID residentId, @Body @Valid NoGo typed) {
        RefusedException.valueOf(
                planning.noGo(actor, new ParticipantId(id), new ResidentId(residentId), typed.apart()));
        return typed;
    }

    @Get("/residents/{id}/no-go")
    @Secured("COORDINATOR")
    @Operation(summary = "Who is kept apart from a resident, by name. Why is not kept.")
    KeptApart apart(Actor actor, UUID id) {
        return new KeptApart(RefusedException.valueOf(planning.apart(actor, new ResidentId(id))).stream()
                .map(one -> new Apart(one.id().value(), one.name()))
                .toList());
    }

    @Put("/participants/{id}/see-again/{residentId}")
    @Secured({"CLERK", "COORDINATOR"})
    @Operation(
            summary = "A resident likes to be helped by this person again, or no longer: a wish that weighs in planning.")
    SeeAgain seeAgain(Actor actor, UUID id, UUID residentId, @Body @Valid SeeAgain typed) {
        ParticipantId participant = new ParticipantId(id);
        ResidentId resident = new ResidentId(residentId);
        RefusedException.valueOf(typed.wished()
                ? planning.seeAgain(actor, resident, participant)
                : planning.noLongerSeeAgain(actor, resident, participant));
        return typed;
    }

    /**
     * @param start on a quarter of an hour, in the Netherlands
     * @param agreedWithResident whether she agreed to that time, whatever she asked for before; not when left out
     */
    @Serdeable
    record Assignment(
            @NotNull UUID bookingId,
            @NotNull LocalDate day,
            @NotNull LocalTime start,
            @NotNull @Size(min = 1, max = 20) List<@NotNull UUID> crew,
            @Nullable Boolean agreedWithResident) {}

    /**
     * The visit that was made.
     *
     * @param message what to tell the resident
     */
    @Serdeable
    record Assigned(UUID id, @Nullable ResidentMessage message) {}

    /** A page of visits. */
    @Serdeable
    record Visits(List<VisitAnswer> items, @Nullable String next) {}

    /** Why. */
    @Serdeable
    record Unplanning(@NotNull UnplanReason reason) {}

    /**
     * The booking that waits again.
     *
     * @param message what to tell the resident; null when it is she who wished it so, or when she never heard of what was a mistake
     */
    @Serdeable
    record Unplanned(UUID bookingId, @Nullable ResidentMessage message) {}

    /** Whether they are kept apart. */
    @Serdeable
    record NoGo(@NotNull Boolean apart) {}

    /** Who does not go to one resident. */
    @Serdeable
    record KeptApart(List<Apart> items) {}

    /** One of them. */
    @Serdeable
    record Apart(UUID participantId, String name) {}

    /** Whether she likes to see that person again. */
    @Serdeable
    record SeeAgain(@NotNull Boolean wished) {}
}
