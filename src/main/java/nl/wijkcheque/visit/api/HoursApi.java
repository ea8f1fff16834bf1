package nl.wijkcheque.visit.api;

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
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.UUID;
import nl.wijkcheque.platform.idempotency.Idempotency;
import nl.wijkcheque.platform.idempotency.IdempotencyKey;
import nl.wijkcheque.platform.web.RefusedException;
import nl.wijkcheque.shared.Actor;
import nl.wijkcheque.shared.Minutes;
import nl.wijkcheque.shared.ParticipantId;
import nl.wijkcheque.shared.Refusal;
import nl.wijkcheque.shared.RefusalCode;
import nl.wijkcheque.shared.Slice;
import nl.wijkcheque.visit.Hours;
import nl.wijkcheque.visit.HoursLine;
import nl.wijkcheque.visit.HoursState;
import nl.wijkcheque.visit.Presence;
import org.jspecify.annotations.Nullable;

/** Hours of participants, for machines. */
@Controller("/v1/hours")
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "visit")
class HoursApi {

    private final Hours hours;
    private final Idempotency idempotency;

    HoursApi(Hours hours, Idempotency idempotency) {
        this.hours = hours;
        this.idempotency = idempotency;
    }

    @Get
    @Secured({"FOREMAN", "COORDINATOR"})
    @Operation(summary = "Hours in a state, registered longest ago first.")
    Lines list(
            Actor actor,
            @QueryValue(defaultValue = "REGISTERED") HoursState state,
            @Nullable @QueryValue UUID after,
            @QueryValue(defaultValue = "50") @Min(1) @Max(Slice.LARGEST_SIZE) int size) {
        return Lines.of(hours.inState(actor.servicepunt().id(), state, cursor(after), size));
    }

    @Get("/me")
    @Secured("PARTICIPANT")
    @Operation(summary = "One's own hours, registered last first.")
    Lines mine(
            Actor actor,
            @Nullable @QueryValue UUID after,
            @QueryValue(defaultValue = "50") @Min(1) @Max(Slice.LARGEST_SIZE) int size) {
        ParticipantId me = actor.participant();
        if (me == null) {
            throw new RefusedException(Refusal.of(RefusalCode.NOT_FOUND));
        }
        return Lines.of(hours.of(me, cursor(after), size));
    }

    @Post("/{id}/confirmation")
    @Secured({"FOREMAN", "COORDINATOR"})
    @Operation(summary = "Confirm hours that someone else registered and someone else worked.")
    HoursAnswer confirm(Actor actor, IdempotencyKey key, UUID id) {
        return RefusedException.valueOf(idempotency.once(
                key, id, HoursAnswer.class, () -> hours.confirm(actor, id).map(HoursAnswer::of)));
    }

    @Post("/{id}/correction")
    @Status(HttpStatus.CREATED)
    @Secured({"FOREMAN", "COORDINATOR", "PARTICIPANT"})
    @Operation(summary = "A new line for one that is wrong; a participant her own, as long as it is not confirmed.")
    HoursAnswer correct(Actor actor, IdempotencyKey key, UUID id, @Body @Valid Correction typed) {
        return RefusedException.valueOf(idempotency.once(key, typed, HoursAnswer.class, () -> hours.correct(
                actor, id, typed.presence(), Minutes.of(typed.minutes()))
                .map(HoursAnswer::of)));
    }

    private static String cursor(@Nullable UUID after) {
        return after == null ? "" : after.toString();
    }

    /** A page of hours. */
    @Serdeable
    record Lines(List<HoursAnswer> items, @Nullable String next) {

        static Lines of(Slice<HoursLine> slice) {
            Slice<HoursAnswer> answers = slice.map(HoursAnswer::of);
            return new Lines(answers.items(), answers.next());
        }
    }

    /** As it was. */
    @Serdeable
    record Correction(@NotNull Presence presence, @NotNull @Min(0) @Max(1440) Integer minutes) {}
}
