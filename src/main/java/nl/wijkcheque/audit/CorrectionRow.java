package nl.wijkcheque.audit;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.UUID;

@MappedEntity("correction")
record CorrectionRow(
        @Id UUID id,
        UUID subjectId,
        int version,
        CorrectedField field,
        String valueBefore,
        String valueAfter,
        CorrectionReason reason,
        Instant correctedAt,
        UUID actorId,
        String actorName,
        UUID servicepuntId) {

    Correction correction() {
        return new Correction(
                correctedAt, actorName, version, reason, new Corrected(field, valueBefore, valueAfter));
    }
}
