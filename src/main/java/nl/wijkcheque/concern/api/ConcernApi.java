package nl.wijkcheque.concern.api;

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
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.wijkcheque.concern.Concern;
import nl.wijkcheque.concern.ConcernLine;
import nl.wijkcheque.concern.ConcernState;
import nl.wijkcheque.concern.Concerns;
import nl.wijkcheque.platform.idempotency.Idempotency;
import nl.wijkcheque.platform.idempotency.IdempotencyKey;
import nl.wijkcheque.platform.web.RefusedException;
import nl.wijkcheque.shared.Actor;
import nl.wijkcheque.shared.Slice;
import nl.wijkcheque.shared.VisitId;
import org.jspecify.annotations.Nullable;

/** Worries about residents, for machines. */
@Controller("/v1")
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "concern")
class ConcernApi {

    private final Concerns concerns;
    private final Idempotency idempotency;

    ConcernApi(Concerns concerns, Idempotency idempotency) {
        this.concerns = concerns;
        this.idempotency = idempotency;
    }

    @Post("/visits/{id}/concerns")
    @Status(HttpStatus.CREATED)
    @Secured({"PARTICIPANT", "FOREMAN", "COORDINATOR"})
    @Operation(summary = "Tell a coordinator of a worry about a resident. It can't be read back.")
    Told tell(Actor actor, IdempotencyKey key, UUID id, @Body @Valid Note typed) {
        return RefusedException.valueOf(idempotency.once(
                key, typed.note(), Told.class, () -> concerns.tell(actor, new VisitId(id), typed.note())
                        .map(Told::new)));
    }

    @Get("/concerns")
    @Secured("COORDINATOR")
    @Operation(summary = "Worries in a state, latest first, without what they say.")
    Concerned list(
            Actor actor,
            @QueryValue(defaultValue = "OPEN") ConcernState state,
            @Nullable @QueryValue UUID after,
            @QueryValue(defaultValue = "50") @Min(1) @Max(Slice.LARGEST_SIZE) int size) {
        Slice<Line> lines = concerns.inState(actor, state, after == null ? "" : after.toString(), size).map(Line::of);
        return new Concerned(lines.items(), lines.next());
    }

    @Get("/concerns/{id}")
    @Secured("COORDINATOR")
    @Operation(summary = "One worry in full. The look is written down.")
    ConcernAnswer open(Actor actor, UUID id) {
        return ConcernAnswer.of(RefusedException.found(concerns.open(actor, id)));
    }

    @Post("/concerns/{id}/settlement")
    @Secured("COORDINATOR")
    @Operation(summary = "Settle a worry with a note of what was done.")
    Told settle(Actor actor, IdempotencyKey key, UUID id, @Body @Valid Note typed) {
        return RefusedException.valueOf(idempotency.once(
                key, typed.note(), Told.class, () -> concerns.settle(actor, id, typed.note()).map(Told::new)));
    }

    /** In somebody's own words. */
    @Serdeable
    record Note(@NotBlank @Size(max = 1000) String note) {

        /** Never what it says. */
        @Override
        public String toString() {
            return "Note[]";
        }
    }

    /** The worry that was told or settled. */
    @Serdeable
    record Told(UUID id) {}

    /** A page of worries. */
    @Serdeable
    record Concerned(List<Line> items, @Nullable String next) {}

    /** A worry in the list. */
    @Serdeable
    record Line(UUID id, String residentName, LocalDate day, Instant toldAt, ConcernState state) {

        static Line of(ConcernLine line) {
            return new Line(line.id(), line.resident(), line.day(), line.toldAt(), line.state());
        }
    }

    /** A worry in full. */
    @Serdeable
    record ConcernAnswer(
            UUID id,
            UUID visitId,
            UUID residentId,
            String residentName,
            LocalDate day,
            String told,
            UUID toldBy,
            Instant toldAt,
            ConcernState state,
            @Nullable String settlement,
            @Nullable UUID settledBy,
            @Nullable Instant settledAt) {

        static ConcernAnswer of(Concern concern) {
            Concern.Settled settled = concern.settled();
            ConcernLine line = concern.line();
            return new ConcernAnswer(
                    line.id(),
                    concern.visit().value(),
                    concern.resident().value(),
                    line.resident(),
                    line.day(),
                    concern.told(),
                    concern.toldBy().value(),
                    line.toldAt(),
                    line.state(),
                    settled == null ? null : settled.note(),
                    settled == null ? null : settled.by().value(),
                    settled == null ? null : settled.at());
        }
    }
}
