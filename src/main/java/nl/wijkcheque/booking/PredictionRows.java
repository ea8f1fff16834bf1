package nl.wijkcheque.booking;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@JdbcRepository(dialect = Dialect.MYSQL)
interface PredictionRows extends GenericRepository<PredictionRow, UUID> {

    /** What waits and has begun to, in its order, and whether something was expected of it before. */
    @Query("SELECT b.id, b.offering_id, b.earliest, b.paused_until, b.agreed_day, p.booking_id AS predicted"
            + " FROM booking b FORCE INDEX (booking_wachtlijst)"
            + " LEFT JOIN wachtlijst_prediction p ON p.booking_id = b.id"
            + " WHERE b.servicepunt_id = :servicepunt AND b.wachtlijst_key IS NOT NULL AND b.waiting_since <= :now"
            + " ORDER BY b.wachtlijst_key")
    List<Expecting> waiting(UUID servicepunt, Instant now);

    /** Expected before, and planned since: what was planned before it was expected is another story. */
    @Query("SELECT p.booking_id AS id, MIN(s.left_at) AS planned_at FROM wachtlijst_prediction p"
            + " JOIN wachtlijst_stay s ON s.booking_id = p.booking_id AND s.went = 'PLANNED' AND s.left_at >= p.made_at"
            + " WHERE p.servicepunt_id = :servicepunt AND p.happened_week IS NULL GROUP BY p.booking_id")
    List<Came> came(UUID servicepunt);

    @Query("UPDATE wachtlijst_prediction SET happened_week = :week WHERE booking_id = :booking")
    void happened(UUID booking, LocalDate week);

    /**
     * How the expectations since then came out: those that were planned, and those of which the week has passed by more than
     * one while they still wait. What was called off says nothing.
     */
    @Query("SELECT COUNT(*) AS made, COALESCE(SUM(ABS(DATEDIFF(p.happened_week, p.expected_week)) <= 7), 0) AS near_by,"
            + " COALESCE(SUM(p.happened_week > p.expected_week OR p.happened_week IS NULL), 0) AS later"
            + " FROM wachtlijst_prediction p JOIN booking b ON b.id = p.booking_id"
            + " WHERE p.servicepunt_id = :servicepunt AND p.made_at >= :since AND (p.happened_week IS NOT NULL"
            + " OR (b.state = 'WACHTLIJST' AND p.expected_week < :overdue))")
    Accuracy counted(UUID servicepunt, Instant since, LocalDate overdue);

    /** Held until the transaction ends. */
    @Query("INSERT INTO wachtlijst_accuracy (servicepunt_id, made, near_by, later) VALUES (:servicepunt, 0, 0, 0)"
            + " ON DUPLICATE KEY UPDATE servicepunt_id = servicepunt_id")
    void take(UUID servicepunt);

    @Query("UPDATE wachtlijst_accuracy SET made = :made, near_by = :nearBy, later = :later"
            + " WHERE servicepunt_id = :servicepunt")
    void keep(UUID servicepunt, long made, long nearBy, long later);

    /** What was kept last; empty before the first time. */
    @Query("SELECT made, near_by, later FROM wachtlijst_accuracy WHERE servicepunt_id = :servicepunt")
    Optional<Accuracy> kept(UUID servicepunt);

    /** One that waits; {@code predicted} is its own id when something was expected of it before. */
    @Introspected
    record Expecting(
            UUID id,
            UUID offeringId,
            LocalDate earliest,
            @Nullable LocalDate pausedUntil,
            @Nullable LocalDate agreedDay,
            @Nullable UUID predicted) {

        Expectation expectation() {
            return new Expectation(earliest, pausedUntil, agreedDay);
        }
    }

    /** One that does not wait any more. */
    @Introspected
    record Came(UUID id, Instant plannedAt) {}
}
