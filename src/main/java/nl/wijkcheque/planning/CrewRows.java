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
interface CrewRows extends GenericRepository<CrewRow, UUID> {

    @Query("SELECT visit_id, participant_id, part FROM crew_member WHERE visit_id IN (:visits)")
    List<CrewRow> of(Collection<UUID> visits);

    @Query("SELECT m.visit_id, m.participant_id, m.part FROM crew_member m JOIN planned_visit v ON v.id = m.visit_id"
            + " WHERE v.servicepunt_id = :servicepunt AND v.starts_at >= :from AND v.starts_at < :until"
            + " AND v.standing_booking IS NOT NULL")
    List<CrewRow> between(UUID servicepunt, Instant from, Instant until);

    @Query("SELECT DISTINCT v.resident_id, m.participant_id FROM crew_member m JOIN planned_visit v ON v.id = m.visit_id"
            + " WHERE v.resident_id IN (:residents) AND v.starts_at < :before AND v.standing_booking IS NOT NULL")
    List<PairRow> whoVisited(Collection<UUID> residents, Instant before);

    @Query("DELETE FROM crew_slot WHERE visit_id = :visit")
    void freeSlots(UUID visit);
}
