package nl.wijkcheque.participant.api;

import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.wijkcheque.audit.Correction;
import nl.wijkcheque.audit.CorrectionReason;
import nl.wijkcheque.participant.ParticipantCorrection;
import nl.wijkcheque.participant.ParticipantCorrections;
import nl.wijkcheque.participant.Participants;
import nl.wijkcheque.platform.idempotency.Idempotency;
import nl.wijkcheque.platform.idempotency.IdempotencyKey;
import nl.wijkcheque.platform.web.RefusedException;
import nl.wijkcheque.shared.Actor;
import nl.wijkcheque.shared.ParticipantId;
import nl.wijkcheque.shared.Refusal;
import nl.wijkcheque.shared.RefusalCode;
import org.jspecify.annotations.Nullable;

/** Correcting who a participant is and how to reach her, for machines. */
@Controller("/v1/participants/{id}/corrections")
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "participant")
class ParticipantCorrectionApi {

    private final Participants participants;
    private final ParticipantCorrections corrections;
    private final Idempotency idempotency;

    ParticipantCorrectionApi(
            Participants participants, ParticipantCorrections corrections, Idempotency idempotency) {
        this.participants = participants;
        this.corrections = corrections;
        this.idempotency = idempotency;
    }

    @Get
    @Secured({"COACH", "FOREMAN", "COORDINATOR"})
    @Operation(summary = "What was corrected about a participant, newest first, at most 100. The look is written down.")
    ParticipantCorrected list(Actor actor, UUID id) {
        ParticipantId participant = new ParticipantId(id);
        RefusedException.found(participants.open(actor, participant));
        return new ParticipantCorrected(corrections.of(participant));
    }

    @Post
    @Secured("COACH")
    @Operation(summary = "Correct a name, a birth date or a phone number.")
    ParticipantAnswer correct(Actor actor, IdempotencyKey key, UUID id, @Body CorrectionBody body) {
        ParticipantCorrection correction = body.command();
        List<Refusal> problems = corrections.problems(correction);
        if (!problems.isEmpty()) {
            throw new RefusedException(problems);
        }
        return RefusedException.valueOf(idempotency.once(
                key,
                id + body.toString(),
                ParticipantAnswer.class,
                () -> corrections.correct(actor, new ParticipantId(id), correction).map(ParticipantAnswer::of)));
    }

    /** Who somebody is. Nothing is demanded here: what is missing or wrong is said all together later. */
    @Serdeable
    @Schema(
            name = "ParticipantCorrection",
            requiredProperties = {"version", "reason", "firstName", "surname", "birthDate", "phone"})
    record CorrectionBody(
            @Nullable Integer version,
            @Nullable CorrectionReason reason,
            @Nullable @Schema(maxLength = 80) String firstName,
            @Nullable @Schema(maxLength = 80) String surname,
            @Nullable LocalDate birthDate,
            @Nullable @Schema(example = "06 12345678") String phone) {

        ParticipantCorrection command() {
            if (version == null) {
                throw new RefusedException(Refusal.of(RefusalCode.INPUT_MISSING).at("version"));
            }
            return new ParticipantCorrection(version, reason, firstName, surname, birthDate, phone);
        }
    }

    /** Everything that was corrected. */
    @Serdeable
    record ParticipantCorrected(List<Correction> items) {}
}
