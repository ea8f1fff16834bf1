package nl.wijkcheque.planning;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.MYSQL)
interface PairRows extends GenericRepository<PairRow, UUID> {

    /** All that there is between those residents and participants, as of a moment. */
    @Query("SELECT 'APART' AS kind, resident_id, participant_id FROM no_go WHERE resident_id IN (:residents)"
            + " UNION ALL SELECT 'AGAIN', resident_id, participant_id FROM see_again WHERE resident_id IN (:residents)"
            + " UNION ALL SELECT DISTINCT 'KNOWN', v.resident_id, m.participant_id FROM crew_member m"
            + " JOIN planned_visit v ON v.id = m.visit_id WHERE v.resident_id IN (:residents) AND v.starts_at < :before"
            + " AND v.standing_booking IS NOT NULL")
    List<MeetingRow> meetings(Collection<UUID> residents, Instant before);

    @Query("SELECT resident_id, participant_id FROM see_again WHERE participant_id IN (:participants)")
    List<PairRow> wishedFor(Collection<UUID> participants);

    /** Who came to her, or will. */
    @Query("SELECT DISTINCT v.resident_id, m.participant_id FROM planned_visit v JOIN crew_member m ON m.visit_id = v.id"
            + " WHERE v.resident_id = :resident AND v.standing_booking IS NOT NULL")
    List<PairRow> helped(UUID resident);

    @Query("SELECT resident_id, participant_id FROM no_go WHERE resident_id = :resident")
    List<PairRow> apart(UUID resident);

    @Query("INSERT IGNORE INTO no_go (participant_id, resident_id) VALUES (:participant, :resident)")
    void keepApart(UUID participant, UUID resident);

    @Query("DELETE FROM no_go WHERE participant_id = :participant AND resident_id = :resident")
    void noLongerApart(UUID participant, UUID resident);

    @Query("INSERT IGNORE INTO see_again (participant_id, resident_id) VALUES (:participant, :resident)")
    void wishAgain(UUID participant, UUID resident);

    @Query("DELETE FROM see_again WHERE participant_id = :participant AND resident_id = :resident")
    void noLongerWished(UUID participant, UUID resident);
}
