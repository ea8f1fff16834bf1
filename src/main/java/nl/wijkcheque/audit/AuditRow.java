package nl.wijkcheque.audit;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.UUID;
import nl.wijkcheque.shared.Role;
import nl.wijkcheque.shared.ServicepuntId;
import org.jspecify.annotations.Nullable;

/** @param role null for what the service did by itself */
@MappedEntity("audit_event")
record AuditRow(
        @Id UUID id,
        Instant happenedAt,
        String action,
        UUID actorId,
        @Nullable Role role,
        UUID servicepuntId,
        UUID subjectId) {

    Look look() {
        return new Look(id, happenedAt, role, new ServicepuntId(servicepuntId));
    }
}
