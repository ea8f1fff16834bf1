package nl.wijkcheque.reaction;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.MYSQL)
interface ComplaintRows extends GenericRepository<ComplaintRow, UUID> {

    void save(ComplaintRow row);

    @Query("SELECT * FROM complaint WHERE visit_id IN (:visits)")
    List<ComplaintRow> of(Collection<UUID> visits);

    @Query("SELECT * FROM complaint WHERE visit_id = :visit AND servicepunt_id = :servicepunt")
    Optional<ComplaintRow> find(UUID visit, UUID servicepunt);

    @Query("SELECT * FROM complaint WHERE servicepunt_id = :servicepunt AND state = :state AND visit_id < :before"
            + " ORDER BY visit_id DESC LIMIT :most")
    List<ComplaintRow> inState(UUID servicepunt, String state, UUID before, int most);

    @Query("SELECT COUNT(*) FROM complaint WHERE servicepunt_id = :servicepunt AND state = 'OPEN'")
    int open(UUID servicepunt);

    /** @return 0 when it was answered before */
    @Query("UPDATE complaint SET state = 'ANSWERED', answer = :answer, answered_by = :by, answered_at = :at"
            + " WHERE visit_id = :visit AND state = 'OPEN'")
    int answer(UUID visit, String answer, UUID by, Instant at);
}
