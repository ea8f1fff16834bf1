package nl.wijkcheque.visit;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.MYSQL)
interface ReportRows extends GenericRepository<ReportRow, UUID> {

    void save(ReportRow row);

    @Query("SELECT * FROM visit_report WHERE id = :id AND servicepunt_id = :servicepunt")
    Optional<ReportRow> find(UUID id, UUID servicepunt);

    @Query("SELECT * FROM visit_report WHERE servicepunt_id = :servicepunt AND state = :state AND id < :before"
            + " ORDER BY id DESC LIMIT :most")
    List<ReportRow> inState(UUID servicepunt, String state, UUID before, int most);

    @Query("SELECT COUNT(*) FROM visit_report WHERE servicepunt_id = :servicepunt AND state = 'OPEN'")
    int open(UUID servicepunt);

    /** @return 0 when it was settled before */
    @Query("UPDATE visit_report SET state = 'SETTLED', settlement = :note, settled_by = :by, settled_at = :at"
            + " WHERE id = :id AND state = 'OPEN'")
    int settle(UUID id, String note, UUID by, Instant at);
}
