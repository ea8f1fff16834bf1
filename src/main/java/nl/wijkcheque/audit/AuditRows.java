package nl.wijkcheque.audit;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.MYSQL)
interface AuditRows extends GenericRepository<AuditRow, UUID> {

    String ABOUT = "SELECT id, happened_at, action, actor_id, role, servicepunt_id, subject_id FROM audit_event"
            + " WHERE subject_id = :subject";
    String LOOKS = ABOUT + " AND action IN ('RESIDENT_LOOKED_AT', 'PARTICIPANT_LOOKED_AT')";
    String NEWEST = " ORDER BY id DESC LIMIT :size";

    @Query(ABOUT + NEWEST)
    List<AuditRow> about(UUID subject, int size);

    @Query(LOOKS + NEWEST)
    List<AuditRow> looks(UUID subject, int size);

    @Query(LOOKS + " AND id < :before" + NEWEST)
    List<AuditRow> looksBefore(UUID subject, UUID before, int size);
}
