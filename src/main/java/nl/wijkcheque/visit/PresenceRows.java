package nl.wijkcheque.visit;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.MYSQL)
interface PresenceRows extends GenericRepository<PresenceRow, UUID> {

    @Query("INSERT INTO visit_presence (visit_id, participant_id, presence, minutes) VALUES (:visit, :participant,"
            + " :presence, :minutes) ON DUPLICATE KEY UPDATE presence = VALUES(presence), minutes = VALUES(minutes)")
    void put(UUID visit, UUID participant, String presence, int minutes);

    @Query("SELECT * FROM visit_presence WHERE visit_id IN (:visits)")
    List<PresenceRow> ofAll(Collection<UUID> visits);

    @Query("SELECT * FROM visit_presence WHERE visit_id = :visit")
    List<PresenceRow> of(UUID visit);
}
