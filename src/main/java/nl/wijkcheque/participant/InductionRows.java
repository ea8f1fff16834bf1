package nl.wijkcheque.participant;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
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
    @Query("INSERT IGNORE INTO induction (participant_id, offering_id, level)"
            + " VALUES (:participant, :offering, :level)")
    int begin(UUID participant, UUID offering, InductionLevel level);

    /** @return 0 when another was first */
    @Query("UPDATE induction SET level = :level"
            + " WHERE participant_id = :participant AND offering_id = :offering AND level = :seen")
    int step(UUID participant, UUID offering, InductionLevel seen, InductionLevel level);

    /** As if it was never begun. @return 0 when another was first */
    @Query("DELETE FROM induction WHERE participant_id = :participant AND offering_id = :offering AND level = :seen")
    int leave(UUID participant, UUID offering, InductionLevel seen);
}
