package nl.wijkcheque.participant;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.UUID;

@MappedEntity("induction_step")
record InductionStepRow(
        @Id UUID id,
        UUID participantId,
        UUID offeringId,
        InductionLevel level,
        String evidence,
        UUID promotedBy,
        String promotedByName,
        Instant promotedAt) {

    InductionStep step() {
        return new InductionStep(level, evidence, promotedByName, promotedAt);
    }
}
