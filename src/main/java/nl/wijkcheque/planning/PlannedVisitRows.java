package nl.wijkcheque.planning;

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
interface PlannedVisitRows extends GenericRepository<PlannedVisitRow, UUID> {

    void save(PlannedVisitRow row);

    @Query("SELECT * FROM planned_visit WHERE id = :id")
    Optional<PlannedVisitRow> ever(UUID id);

    /** {@link #ever}, as it is now, and nobody changes it until the transaction ends. */
    @Query("SELECT * FROM planned_visit WHERE id = :id FOR UPDATE")
    Optional<PlannedVisitRow> hold(UUID id);

    @Query("SELECT * FROM planned_visit WHERE id = :id AND standing_booking IS NOT NULL")
    Optional<PlannedVisitRow> standing(UUID id);

    @Query("SELECT * FROM planned_visit WHERE id IN (:ids) AND standing_booking IS NOT NULL")
    List<PlannedVisitRow> allStanding(Collection<UUID> ids);

    /** What was to begin since then, whether it stands or not. */
    @Query("SELECT * FROM planned_visit WHERE resident_id = :resident AND booking_id = :booking AND starts_at >= :from")
    List<PlannedVisitRow> ofBooking(UUID resident, UUID booking, Instant from);

    @Query("SELECT * FROM planned_visit WHERE servicepunt_id = :servicepunt AND starts_at >= :from AND starts_at < :until"
            + " AND standing_booking IS NOT NULL ORDER BY starts_at, id")
    List<PlannedVisitRow> between(UUID servicepunt, Instant from, Instant until);

    /** Of these, in order of time. */
    @Query("SELECT * FROM planned_visit WHERE id IN (:ids) AND starts_at < :moment ORDER BY starts_at, id LIMIT :most")
    List<PlannedVisitRow> startingBefore(Collection<UUID> ids, Instant moment, int most);

    @Query("SELECT COUNT(*) FROM planned_visit WHERE id IN (:ids) AND starts_at < :moment")
    int countStartingBefore(Collection<UUID> ids, Instant moment);

    @Query("SELECT * FROM planned_visit WHERE servicepunt_id = :servicepunt AND starts_at >= :from"
            + " AND standing_booking IS NOT NULL")
    List<PlannedVisitRow> ahead(UUID servicepunt, Instant from);

    /** What was to begin since then and stands no more. */
    @Query("SELECT * FROM planned_visit WHERE servicepunt_id = :servicepunt AND starts_at >= :from"
            + " AND unplanned_at IS NOT NULL")
    List<PlannedVisitRow> released(UUID servicepunt, Instant from);

    @Query("SELECT * FROM planned_visit WHERE servicepunt_id = :servicepunt AND starts_at >= :from AND starts_at < :until"
            + " AND unplan_reason IN ('NOT_HOME', 'REFUSED_ENTRY') ORDER BY starts_at, id")
    List<PlannedVisitRow> inVain(UUID servicepunt, Instant from, Instant until);

    @Query("SELECT v.* FROM planned_visit v JOIN crew_member m ON m.visit_id = v.id WHERE m.participant_id = :participant"
            + " AND v.starts_at >= :from AND v.starts_at < :until AND v.standing_booking IS NOT NULL"
            + " ORDER BY v.starts_at, v.id")
    List<PlannedVisitRow> of(UUID participant, Instant from, Instant until);

    @Query("UPDATE planned_visit SET standing_booking = NULL, unplanned_at = :at, unplan_reason = :reason"
            + " WHERE id = :id AND standing_booking IS NOT NULL")
    int release(UUID id, Instant at, String reason);

    /** @return 0 when it stands no more */
    @Query("UPDATE planned_visit SET stays_until = :until WHERE id = :id AND standing_booking IS NOT NULL")
    int stay(UUID id, Instant until);
}
