package nl.wijkcheque.participant;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** What was measured is only added to. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface LadderRows extends GenericRepository<LadderRow, UUID> {

    @Query("SELECT * FROM ladder_measurement WHERE participant_id IN (:participants) ORDER BY participant_id, day")
    List<LadderRow> of(Collection<UUID> participants);

    /** @return 0 when there is one of that day */
    @Query("INSERT IGNORE INTO ladder_measurement (id, participant_id, day, rung, within, moment, measured_by,"
            + " measured_by_name, recorded_at)"
            + " VALUES (:id, :participant, :day, :rung, :within, :moment, :by, :byName, :at)")
    int add(
            UUID id,
            UUID participant,
            LocalDate day,
            Rung rung,
            WithinRung within,
            LadderMoment moment,
            UUID by,
            String byName,
            Instant at);
}
