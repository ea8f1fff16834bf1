package nl.wijkcheque.booking;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Lists name their index: without it the optimiser may read and sort a whole wachtlijst for one page. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface BookingRows extends GenericRepository<BookingRow, UUID> {

    /** In place of a dagdeel: any will do. */
    String ANY = "";

    void save(BookingRow row);

    Optional<BookingRow> findById(UUID id);

    List<BookingRow> findByIdIn(Collection<UUID> ids);

    /** As it is now, also where this transaction has read it before: for who lost a race. */
    @Query("SELECT * FROM booking WHERE id = :id LOCK IN SHARE MODE")
    Optional<BookingRow> findNow(UUID id);

    /** @return 1, or 0 when it is not in that state and version any more */
    @Query("UPDATE booking SET state = :to, version = version + 1, accepted_at = COALESCE(:acceptedAt, accepted_at),"
            + " wachtlijst_key = :wachtlijstKey, visit_id = :visitId, closed_at = :closedAt,"
            + " rejection_reason = :rejectionReason, cancelled_by = :cancelledBy, cancel_reason = :cancelReason"
            + " WHERE id = :id AND state = :from AND version = :version")
    int move(
            UUID id,
            String from,
            int version,
            String to,
            @Nullable Instant acceptedAt,
            @Nullable String wachtlijstKey,
            @Nullable UUID visitId,
            @Nullable Instant closedAt,
            @Nullable String rejectionReason,
            @Nullable String cancelledBy,
            @Nullable String cancelReason);

    @Query("SELECT * FROM booking WHERE series_id = :series AND series_week > :afterWeek ORDER BY series_week")
    List<BookingRow> ofSeries(UUID series, int afterWeek);

    @Query("SELECT * FROM booking FORCE INDEX (booking_resident)"
            + " WHERE resident_id = :resident AND id < :before ORDER BY resident_id DESC, id DESC LIMIT :size")
    List<BookingRow> ofResident(UUID resident, UUID before, int size);

    @Query("SELECT * FROM booking FORCE INDEX (booking_state)"
            + " WHERE servicepunt_id = :servicepunt AND state = :state AND id > :after ORDER BY id LIMIT :size")
    List<BookingRow> inState(UUID servicepunt, String state, UUID after, int size);

    /** Without what will only begin to wait later: the coming weeks of a series. */
    @Query("SELECT offering_id, kind, COUNT(*) AS bookings, MIN(wachtlijst_key) AS oldest"
            + " FROM booking FORCE INDEX (booking_wachtlijst_offering)"
            + " WHERE servicepunt_id = :servicepunt AND wachtlijst_key < :now GROUP BY offering_id, kind")
    List<WaitingRow> waiting(UUID servicepunt, String now);

    @Query("SELECT * FROM booking FORCE INDEX (booking_wachtlijst)"
            + " WHERE servicepunt_id = :servicepunt AND wachtlijst_key > :after"
            + " AND (:dagdeel = '' OR FIND_IN_SET(:dagdeel, dagdelen) > 0) ORDER BY wachtlijst_key LIMIT :size")
    List<BookingRow> wachtlijst(UUID servicepunt, String dagdeel, String after, int size);

    @Query("SELECT * FROM booking FORCE INDEX (booking_wachtlijst_kind)"
            + " WHERE servicepunt_id = :servicepunt AND kind = :kind AND wachtlijst_key > :after"
            + " AND (:dagdeel = '' OR FIND_IN_SET(:dagdeel, dagdelen) > 0) ORDER BY wachtlijst_key LIMIT :size")
    List<BookingRow> wachtlijstOfKind(UUID servicepunt, String kind, String dagdeel, String after, int size);

    @Query("SELECT * FROM booking FORCE INDEX (booking_wachtlijst_offering)"
            + " WHERE servicepunt_id = :servicepunt AND offering_id = :offering AND wachtlijst_key > :after"
            + " AND (:dagdeel = '' OR FIND_IN_SET(:dagdeel, dagdelen) > 0) ORDER BY wachtlijst_key LIMIT :size")
    List<BookingRow> wachtlijstOfOffering(
            UUID servicepunt, UUID offering, String dagdeel, String after, int size);
}
