package nl.wijkcheque.audit;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.MYSQL)
interface AuditRows extends GenericRepository<AuditRow, UUID> {

    @Query("SELECT id, happened_at, action, actor_id, servicepunt_id, subject_id FROM audit_event"
            + " WHERE subject_id = :subject ORDER BY id DESC LIMIT :size")
    List<AuditRow> about(UUID subject, int size);
}
