package nl.wijkcheque.concern;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.MYSQL)
interface ConcernRows extends GenericRepository<ConcernRow, UUID> {

    void save(ConcernRow row);

    @Query("SELECT * FROM concern WHERE id = :id AND servicepunt_id = :servicepunt")
    Optional<ConcernRow> find(UUID id, UUID servicepunt);

    @Query("SELECT * FROM concern WHERE servicepunt_id = :servicepunt AND state = :state AND id < :before"
            + " ORDER BY id DESC LIMIT :most")
    List<ConcernRow> inState(UUID servicepunt, String state, UUID before, int most);

    @Query("SELECT COUNT(*) FROM concern WHERE servicepunt_id = :servicepunt AND state = 'OPEN'")
    int open(UUID servicepunt);

    /** @return 0 when it was settled before */
    @Query("UPDATE concern SET state = 'SETTLED', settlement = :note, settled_by = :by, settled_at = :at"
            + " WHERE id = :id AND state = 'OPEN'")
    int settle(UUID id, byte[] note, UUID by, Instant at);
}
