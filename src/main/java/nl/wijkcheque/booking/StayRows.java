package nl.wijkcheque.booking;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.MYSQL)
interface StayRows extends GenericRepository<StayRow, UUID> {

    /** What ends before it began was never there. */
    @Query("DELETE FROM wachtlijst_stay WHERE booking_id = :booking AND left_at IS NULL AND began_at > :now")
    void forget(UUID booking, Instant now);

    @Query("UPDATE wachtlijst_stay SET left_at = :now, went = :went WHERE booking_id = :booking AND left_at IS NULL")
    void close(UUID booking, Instant now, String went);

    @Query("UPDATE wachtlijst_stay SET waiting_since = :since, began_at = IF(began_at > :now, :begins, began_at)"
            + " WHERE booking_id = :booking AND left_at IS NULL")
    void restart(UUID booking, Instant now, Instant since, Instant begins);

    @Query("UPDATE wachtlijst_stay SET cause = :cause WHERE booking_id = :booking AND left_at IS NULL")
    void correct(UUID booking, String cause);

    /** Those that were there at some moment of the period, and not only from its end on. */
    @Query("SELECT * FROM wachtlijst_stay WHERE servicepunt_id = :servicepunt AND began_at < :until"
            + " AND (left_at IS NULL OR left_at >= :from)")
    List<StayRow> touching(UUID servicepunt, Instant from, Instant until);

    /**
     * How many were planned per offering, and how many of what had been planned before came back from a visit. What was
     * called off moved nobody forward; what never waited before its visit fell out did not either, and takes nothing away.
     */
    @Query("SELECT offering_id, SUM(went) AS went, SUM(back) AS back FROM ("
            + "SELECT offering_id, 1 AS went, 0 AS back FROM wachtlijst_stay WHERE servicepunt_id = :servicepunt"
            + " AND left_at >= :from AND left_at < :until AND went = 'PLANNED'"
            + " UNION ALL SELECT s.offering_id, 0, 1 FROM wachtlijst_stay s WHERE s.servicepunt_id = :servicepunt"
            + " AND s.came = 'BACK' AND s.began_at >= :from AND s.began_at < :until"
            + " AND EXISTS (SELECT 1 FROM wachtlijst_stay e WHERE e.booking_id = s.booking_id"
            + " AND e.went = 'PLANNED' AND e.left_at <= s.began_at)) AS moved GROUP BY offering_id")
    List<PaceRow> pace(UUID servicepunt, Instant from, Instant until);
}
