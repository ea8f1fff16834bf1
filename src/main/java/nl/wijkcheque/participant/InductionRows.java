package nl.wijkcheque.participant;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.MYSQL)
interface InductionRows extends GenericRepository<InductionRow, UUID> {

    @Query("SELECT * FROM induction WHERE participant_id = :participant")
    List<InductionRow> of(UUID participant);

    @Query("SELECT * FROM induction WHERE participant_id = :participant AND offering_id = :offering")
    Optional<InductionRow> find(UUID participant, UUID offering);

    /** @return 0 when another was first */
    @Query("INSERT IGNORE INTO induction (participant_id, offering_id, level, promoted_by, promoted_at)"
            + " VALUES (:participant, :offering, :level, :by, :at)")
    int begin(UUID participant, UUID offering, InductionLevel level, UUID by, Instant at);

    /** @return 0 when another was first */
    @Query("UPDATE induction SET level = :level, evidence = :evidence, promoted_by = :by, promoted_at = :at"
            + " WHERE participant_id = :participant AND offering_id = :offering AND level = :seen")
    int promote(
            UUID participant,
            UUID offering,
            InductionLevel seen,
            InductionLevel level,
            String evidence,
            UUID by,
            Instant at);

    @Query("SELECT evidence FROM induction WHERE participant_id = :participant AND offering_id = :offering")
    Optional<String> evidence(UUID participant, UUID offering);
}
