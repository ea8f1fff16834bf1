package nl.wijkcheque.till.api;

import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.Status;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.wijkcheque.platform.idempotency.Idempotency;
import nl.wijkcheque.platform.idempotency.IdempotencyKey;
import nl.wijkcheque.platform.web.RefusedException;
import nl.wijkcheque.shared.Actor;
import nl.wijkcheque.shared.Amsterdam;
import nl.wijkcheque.shared.TillShiftId;
import nl.wijkcheque.till.OpenShift;
import nl.wijkcheque.till.Shift;
import nl.wijkcheque.till.Tills;
import org.jspecify.annotations.Nullable;

/** A clerk's shifts: counted at the beginning, counted at the end. */
@Controller("/v1/till-shifts")
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "till")
class TillShiftApi {

    private final Tills tills;
    private final Idempotency idempotency;
    private final Clock clock;

    TillShiftApi(Tills tills, Idempotency idempotency, Clock clock) {
        this.tills = tills;
        this.idempotency = idempotency;
        this.clock = clock;
    }

    @Get
    @Secured({"CLERK", "COORDINATOR", "CONTROLLER"})
    @Operation(summary = "The shifts that opened at your servicepunt on a day (today unless said otherwise), by till.")
    ShiftList on(Actor actor, @Nullable @QueryValue LocalDate day) {
        LocalDate asked = day == null ? Amsterdam.today(clock) : day;
        return new ShiftList(tills.shiftsOn(actor.servicepunt().id(), asked).stream()
                .map(ShiftAnswer::of)
                .toList());
    }

    @Get("/forgotten")
    @Secured({"CLERK", "COORDINATOR", "CONTROLLER"})
    @Operation(summary = "The shifts of earlier days at your servicepunt that nobody closed.")
    ShiftList forgotten(Actor actor) {
        return new ShiftList(tills.forgotten(actor.servicepunt().id()).stream()
                .map(ShiftAnswer::of)
                .toList());
    }

    @Get("/me")
    @Secured("CLERK")
    @Operation(summary = "The shift that you have open, and what moved in it.")
    ShiftDetail mine(Actor actor) {
        return detail(RefusedException.found(tills.current(actor)));
    }

    @Get("/{id}")
    @Secured({"CLERK", "COORDINATOR", "CONTROLLER"})
    @Operation(summary = "A shift at your servicepunt: what was counted, and what moved in it.")
    ShiftDetail one(Actor actor, @PathVariable UUID id) {
        return detail(
                RefusedException.found(tills.shift(actor.servicepunt().id(), new TillShiftId(id))));
    }

    @Post
    @Status(HttpStatus.CREATED)
    @Secured("CLERK")
    @Operation(summary = "Open a shift at a free till with what you counted.")
    ShiftAnswer open(Actor actor, IdempotencyKey key, @Body @Valid OpeningRequest body) {
        return RefusedException.valueOf(idempotency.once(
                key, body, ShiftAnswer.class, () -> tills.open(actor, body.shift()).map(ShiftAnswer::of)));
    }

    @Post("/{id}/closing")
    @Secured({"CLERK", "COORDINATOR"})
    @Operation(
            summary = "Close a shift with what you counted. One of an earlier day, or of a colleague, needs a remark.")
    ShiftAnswer close(Actor actor, IdempotencyKey key, @PathVariable UUID id, @Body @Valid ClosingRequest body) {
        return RefusedException.valueOf(idempotency.once(
                key,
                List.of(id, body),
                ShiftAnswer.class,
                () -> tills.close(actor, new TillShiftId(id), body.count()).map(ShiftAnswer::of)));
    }

    private ShiftDetail detail(Shift shift) {
        return ShiftDetail.of(
                shift,
                shift instanceof OpenShift open ? tills.expected(open) : null,
                tills.counts(shift.id()),
                tills.totals(shift.id()));
    }
}
