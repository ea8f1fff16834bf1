package nl.wijkcheque.participant;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** What was measured is only added to: of a day the last revision holds. Who adds holds the participant. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface LadderRows extends GenericRepository<LadderRow, UUID> {

    /** What holds, oldest first. */
    @Query("SELECT m.* FROM ladder_measurement m WHERE m.participant_id IN (:participants) AND NOT m.withdrawn"
            + " AND NOT EXISTS (SELECT 1 FROM ladder_measurement later WHERE later.participant_id = m.participant_id"
            + " AND later.day = m.day AND later.revision > m.revision) ORDER BY m.participant_id, m.day")
    List<LadderRow> of(Collection<UUID> participants);

    @Query("SELECT COUNT(*) FROM ladder_measurement WHERE participant_id = :participant AND day = :day")
    int revisions(UUID participant, LocalDate day);

    void save(LadderRow row);
}
