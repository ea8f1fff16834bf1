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
interface ReactionRows extends GenericRepository<ReactionRow, UUID> {

    /** @return 0 when something was said before */
    @Query("INSERT IGNORE INTO reaction (visit_id, resident_id, servicepunt_id, kind, way, said_by, said_at)"
            + " VALUES (:visit, :resident, :servicepunt, :kind, :way, :by, :at)")
    int say(UUID visit, UUID resident, UUID servicepunt, String kind, String way, UUID by, Instant at);

    /** @return 0 when it was not a confirmation */
    @Query("UPDATE reaction SET kind = 'COMPLAINT', way = :way, said_by = :by, said_at = :at"
            + " WHERE visit_id = :visit AND kind = 'CONFIRMED'")
    int complainAfterAll(UUID visit, String way, UUID by, Instant at);

    @Query("SELECT visit_id, kind, way FROM reaction WHERE visit_id IN (:visits)")
    List<ReactionRow> of(Collection<UUID> visits);

    @Query("SELECT visit_id, kind, way FROM reaction WHERE visit_id = :visit")
    Optional<ReactionRow> find(UUID visit);

    @Query("INSERT INTO reaction_again (visit_id, participant_id) VALUES (:visit, :participant)")
    void saySheLikes(UUID visit, UUID participant);

    @Query("SELECT visit_id, participant_id FROM reaction_again WHERE visit_id IN (:visits)")
    List<AgainRow> again(Collection<UUID> visits);
}
