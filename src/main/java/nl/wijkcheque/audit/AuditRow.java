package nl.wijkcheque.audit;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.UUID;

@MappedEntity("audit_event")
record AuditRow(@Id UUID id, Instant happenedAt, String action, UUID actorId, UUID servicepuntId, UUID subjectId) {}
