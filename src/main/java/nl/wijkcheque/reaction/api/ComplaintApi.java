package nl.wijkcheque.reaction.api;

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
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.wijkcheque.platform.idempotency.Idempotency;
import nl.wijkcheque.platform.idempotency.IdempotencyKey;
import nl.wijkcheque.platform.web.RefusedException;
import nl.wijkcheque.reaction.Complaint;
import nl.wijkcheque.reaction.ComplaintState;
import nl.wijkcheque.reaction.Complaints;
import nl.wijkcheque.shared.Actor;
import nl.wijkcheque.shared.Slice;
import nl.wijkcheque.shared.VisitId;
import org.jspecify.annotations.Nullable;

/** Complaints and their answers, for machines. */
@Controller("/v1/complaints")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured("COORDINATOR")
@Tag(name = "reaction")
class ComplaintApi {

    private final Complaints complaints;
    private final Idempotency idempotency;

    ComplaintApi(Complaints complaints, Idempotency idempotency) {
        this.complaints = complaints;
        this.idempotency = idempotency;
    }

    @Get
    @Operation(summary = "Complaints in a state, of the visit that was planned last first.")
    Found list(
            Actor actor,
            @QueryValue(defaultValue = "OPEN") ComplaintState state,
            @Nullable @QueryValue UUID after,
            @QueryValue(defaultValue = "50") @Min(1) @Max(Slice.LARGEST_SIZE) int size) {
        Slice<ComplaintAnswer> found = complaints
                .inState(actor, state, after == null ? "" : after.toString(), size)
                .map(ComplaintAnswer::of);
        return new Found(found.items(), found.next());
    }

    @Post("/{visitId}/answer")
    @Operation(summary = "Answer a complaint, once. The resident reads it in her pages.")
    Answered answer(Actor actor, IdempotencyKey key, UUID visitId, @Body @Valid NewAnswer typed) {
        return RefusedException.valueOf(idempotency.once(key, typed, Answered.class, () -> complaints.answer(
                actor, new VisitId(visitId), typed.text())
                .map(visit -> new Answered(visit.value(), ComplaintState.ANSWERED))));
    }

    /** What the resident is told. */
    @Serdeable
    record NewAnswer(@NotBlank @Size(max = 1000) String text) {}

    /** Where the complaint is now. */
    @Serdeable
    record Answered(UUID visitId, ComplaintState state) {}

    /** A page of complaints. */
    @Serdeable
    record Found(List<ComplaintAnswer> items, @Nullable String next) {}

    /** A complaint with its answer, if it has one. */
    @Serdeable
    record ComplaintAnswer(
            UUID visitId,
            UUID residentId,
            String residentName,
            LocalDate day,
            String text,
            Instant saidAt,
            ComplaintState state,
            @Nullable String answer,
            @Nullable UUID answeredBy,
            @Nullable Instant answeredAt) {

        static ComplaintAnswer of(Complaint complaint) {
            Complaint.Answer answer = complaint.answer();
            return new ComplaintAnswer(
                    complaint.visit().value(),
                    complaint.resident().value(),
                    complaint.residentName(),
                    complaint.day(),
                    complaint.text(),
                    complaint.saidAt(),
                    complaint.state(),
                    answer == null ? null : answer.text(),
                    answer == null ? null : answer.by().value(),
                    answer == null ? null : answer.at());
        }
    }
}
