package nl.wijkcheque.reaction;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.wijkcheque.shared.AccountId;
import nl.wijkcheque.shared.ResidentId;
import nl.wijkcheque.shared.VisitId;
import org.jspecify.annotations.Nullable;

@MappedEntity("complaint")
record ComplaintRow(
        @Id UUID visitId,
        UUID residentId,
        UUID servicepuntId,
        LocalDate day,
        String complaint,
        Instant saidAt,
        String state,
        @Nullable String answer,
        @Nullable UUID answeredBy,
        @Nullable Instant answeredAt) {

    Complaint read(String residentName) {
        return new Complaint(
                new VisitId(visitId),
                new ResidentId(residentId),
                residentName,
                day,
                complaint,
                saidAt,
                answer == null || answeredBy == null || answeredAt == null
                        ? null
                        : new Complaint.Answer(answer, new AccountId(answeredBy), answeredAt));
    }
}
