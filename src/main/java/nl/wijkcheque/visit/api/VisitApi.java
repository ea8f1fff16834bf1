package nl.wijkcheque.visit.api;

import io.micronaut.http.HttpRequest;
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
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.wijkcheque.planning.ResidentMessage;
import nl.wijkcheque.planning.ToTell;
import nl.wijkcheque.platform.idempotency.Idempotency;
import nl.wijkcheque.platform.idempotency.IdempotencyKey;
import nl.wijkcheque.platform.web.Languages;
import nl.wijkcheque.platform.web.RefusedException;
import nl.wijkcheque.shared.Actor;
import nl.wijkcheque.shared.BookingId;
import nl.wijkcheque.shared.Minutes;
import nl.wijkcheque.shared.ParticipantId;
import nl.wijkcheque.shared.Role;
import nl.wijkcheque.shared.VisitId;
import nl.wijkcheque.visit.FinishedVisit;
import nl.wijkcheque.visit.Presence;
import nl.wijkcheque.visit.PresenceLine;
import nl.wijkcheque.visit.VisitRedemption;
import nl.wijkcheque.visit.VisitState;
import nl.wijkcheque.visit.Visits;
import org.jspecify.annotations.Nullable;

/** The day itself, for machines. */
@Controller("/v1/visits/{id}")
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "visit")
class VisitApi {

    private final Visits visits;
    private final ToTell toTell;
    private final Idempotency idempotency;

    VisitApi(Visits visits, ToTell toTell, Idempotency idempotency) {
        this.visits = visits;
        this.toTell = toTell;
        this.idempotency = idempotency;
    }

    @Get("/job-sheet")
    @Secured({"PARTICIPANT", "FOREMAN", "COORDINATOR"})
    @Operation(summary = "What the crew needs to know. For the crew from the day before until the day after.")
    JobSheetAnswer jobSheet(HttpRequest<?> request, Actor actor, UUID id) {
        return JobSheetAnswer.of(
                RefusedException.found(visits.jobSheet(actor, new VisitId(id))), Languages.of(request));
    }

    @Post("/start")
    @Secured({"PARTICIPANT", "FOREMAN", "COORDINATOR"})
    @Operation(summary = "The crew begins, on the day of the visit. Who leads may say afterwards that it took place.")
    Moved start(Actor actor, IdempotencyKey key, UUID id) {
        return RefusedException.valueOf(idempotency.once(key, id, Moved.class, () -> visits.start(
                actor, new VisitId(id))
                .map(visit -> new Moved(visit.value(), VisitState.UNDER_WAY))));
    }

    @Post("/presence")
    @Secured({"PARTICIPANT", "FOREMAN", "COORDINATOR"})
    @Operation(summary = "Say who is there, before the end. What is said later counts.")
    Moved presence(Actor actor, IdempotencyKey key, UUID id, @Body @Valid Lines typed) {
        return RefusedException.valueOf(idempotency.once(key, typed, Moved.class, () -> visits.presence(
                actor, new VisitId(id), typed.all())
                .map(visit -> new Moved(visit.value(), VisitState.UNDER_WAY))));
    }

    @Post("/redemptions")
    @Status(HttpStatus.CREATED)
    @Secured({"PARTICIPANT", "FOREMAN", "COORDINATOR", "CLERK"})
    @Operation(summary = "Take a cheque in, at the door or at the counter: exactly once.")
    Redemption redeem(Actor actor, IdempotencyKey key, UUID id, @Body @Valid Scanned typed) {
        return RefusedException.valueOf(idempotency.once(key, typed.asked(), Redemption.class, () -> visits.redeem(
                actor, new VisitId(id), typed.code())
                .map(Redemption::of)));
    }

    @Post("/completion")
    @Secured({"PARTICIPANT", "FOREMAN", "COORDINATOR"})
    @Operation(summary = "The visit is over: everybody's presence and minutes. Absent is no minutes."
            + " When nobody came who works there it did not go on, and the booking waits again before others.")
    Completed finish(Actor actor, IdempotencyKey key, UUID id, @Body @Valid Lines typed) {
        return RefusedException.valueOf(idempotency.once(key, typed, Completed.class, () -> visits.finish(
                actor, new VisitId(id), typed.all())
                .map(done -> Completed.of(done, message(actor, done)))));
    }

    /** Who leads phones the resident; of a participant that is not asked. */
    private @Nullable ResidentMessage message(Actor actor, FinishedVisit done) {
        return done.sentBack() != null && actor.isAny(Role.FOREMAN, Role.COORDINATOR)
                ? toTell.messageOf(actor, done.visit()).orElse(null)
                : null;
    }

    /** Where the visit is now. */
    @Serdeable
    record Moved(UUID visitId, VisitState state) {}

    /** What everybody did. */
    @Serdeable
    record Lines(@NotNull @Size(max = 20) List<@NotNull @Valid Line> lines) {

        List<PresenceLine> all() {
            return lines.stream()
                    .map(line -> new PresenceLine(
                            new ParticipantId(line.participantId()), line.presence(), Minutes.of(line.minutes())))
                    .toList();
        }
    }

    /** What one person did. */
    @Serdeable
    record Line(
            @NotNull UUID participantId,
            @NotNull Presence presence,
            @NotNull @Min(0) @Max(1440) Integer minutes) {}

    /** A code as scanned or typed. */
    @Serdeable
    record Scanned(@NotBlank @Size(max = 200) String code) {

        /** For the idempotency key only; it is kept as a hash. */
        String asked() {
            return code;
        }

        /** Never the code. */
        @Override
        public String toString() {
            return "Scanned[]";
        }
    }

    /** A cheque that was taken in. */
    @Serdeable
    record Redemption(UUID visitId, UUID chequeId, int worthMinutes, int dueMinutes, Instant at) {

        static Redemption of(VisitRedemption done) {
            return new Redemption(
                    done.visit().value(),
                    done.cheque().value(),
                    done.worth().count(),
                    done.due().count(),
                    done.at());
        }
    }

    /**
     * A visit that is over.
     *
     * @param bookingId that waits again, because nobody came who works there; null when it is done
     * @param message what to tell the resident then; null for who does not lead
     */
    @Serdeable
    record Completed(
            UUID visitId,
            VisitState state,
            int billedMinutes,
            int dueMinutes,
            List<UUID> hours,
            @Nullable UUID bookingId,
            @Nullable ResidentMessage message) {

        static Completed of(FinishedVisit done, @Nullable ResidentMessage message) {
            BookingId back = done.sentBack();
            return new Completed(
                    done.visit().value(),
                    done.state(),
                    done.billed().count(),
                    done.due().count(),
                    done.hours(),
                    back == null ? null : back.value(),
                    message);
        }
    }
}
