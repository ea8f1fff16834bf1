package nl.wijkcheque.participant;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.UUID;

/** @param revision of this participant and offering, from 1 */
@MappedEntity("induction_step")
record InductionStepRow(
        @Id UUID id,
        UUID participantId,
        UUID offeringId,
        int revision,
        InductionLevel level,
        boolean withdrawn,
        String evidence,
        UUID takenBy,
        String takenByName,
        Instant takenAt) {

    InductionStep step() {
        return new InductionStep(level, evidence, withdrawn, takenByName, takenAt);
    }
}
