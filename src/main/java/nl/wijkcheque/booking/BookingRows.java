package nl.wijkcheque.booking;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Lists name their index: without it the optimiser may read and sort a whole wachtlijst for one page. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface BookingRows extends GenericRepository<BookingRow, UUID> {

    void save(BookingRow row);

    Optional<BookingRow> findById(UUID id);

    List<BookingRow> findByIdIn(Collection<UUID> ids);

    /** As it is now, also where this transaction has read it before: for who lost a race. */
    @Query("SELECT * FROM booking WHERE id = :id LOCK IN SHARE MODE")
    Optional<BookingRow> findNow(UUID id);

    /** What only held while it waited is forgotten. @return 1, or 0 when it is not in that state and version any more */
    @Query("UPDATE booking SET state = :to, version = version + 1, accepted_at = COALESCE(:acceptedAt, accepted_at),"
            + " wachtlijst_key = :wachtlijstKey, waiting_since = :waitingSince, visit_id = :visitId, closed_at = :closedAt,"
            + " rejection_reason = :rejectionReason, cancelled_by = :cancelledBy, cancel_reason = :cancelReason,"
            + " merged_into = :mergedInto, cause = 'CAPACITY', cause_since = NULL, told_cause = NULL,"
            + " paused_until = NULL, offered_until = NULL, agreed_day = NULL, agreed_start = NULL"
            + " WHERE id = :id AND state = :from AND version = :version")
    int move(
            UUID id,
            String from,
            int version,
            String to,
            @Nullable Instant acceptedAt,
            @Nullable String wachtlijstKey,
            @Nullable Instant waitingSince,
            @Nullable UUID visitId,
            @Nullable Instant closedAt,
            @Nullable String rejectionReason,
            @Nullable String cancelledBy,
            @Nullable String cancelReason,
            @Nullable UUID mergedInto);

    /** What waits for a cause that does not hold any more, because a day has come; in no order. */
    @Query("SELECT id FROM booking FORCE INDEX (booking_wachtlijst) WHERE servicepunt_id = :servicepunt"
            + " AND wachtlijst_key IS NOT NULL AND (paused_until <= :today OR agreed_day < :today"
            + " OR (latest < :today AND cause NOT IN ('RESIDENT', 'SEASON', 'WAITING_FOR_ANSWER'))"
            + " OR (waiting_since <= :now AND cause = 'SEASON' AND offering_id NOT IN (:outOfSeason))"
            + " OR (waiting_since <= :now AND cause IN ('CAPACITY', 'SKILL', 'BUDGET', 'RESIDENT') AND paused_until IS NULL"
            + " AND offering_id IN (:outOfSeason))) LIMIT :size")
    List<UUID> outdated(UUID servicepunt, Instant now, LocalDate today, Collection<UUID> outOfSeason, int size);

    /** Weeks of series that wait, though their last wished day is over, and that nobody promised; in no order. */
    @Query("SELECT id FROM booking FORCE INDEX (booking_wachtlijst) WHERE servicepunt_id = :servicepunt"
            + " AND wachtlijst_key IS NOT NULL AND series_id IS NOT NULL AND latest < :today AND urgency = 'NORMAL'"
            + " AND offered_until IS NULL AND agreed_day IS NULL LIMIT :size")
    List<UUID> missedWeeks(UUID servicepunt, LocalDate today, int size);

    @Query("SELECT * FROM booking WHERE series_id = :series AND series_week > :afterWeek ORDER BY series_week")
    List<BookingRow> ofSeries(UUID series, int afterWeek);

    /** One that was called off gives its week free, so that it can be made once more. */
    @Query("UPDATE booking SET series_id = NULL, series_week = 1, series_weeks = 1 WHERE id = :id AND state = 'CANCELLED'")
    int leaveSeries(UUID id);

    @Query("SELECT * FROM booking FORCE INDEX (booking_resident)"
            + " WHERE resident_id = :resident AND id < :before ORDER BY resident_id DESC, id DESC LIMIT :size")
    List<BookingRow> ofResident(UUID resident, UUID before, int size);

    @Query("SELECT * FROM booking FORCE INDEX (booking_state)"
            + " WHERE servicepunt_id = :servicepunt AND state = :state AND id > :after ORDER BY id LIMIT :size")
    List<BookingRow> inState(UUID servicepunt, String state, UUID after, int size);

    @Query("SELECT COUNT(*) FROM booking FORCE INDEX (booking_state)"
            + " WHERE servicepunt_id = :servicepunt AND state = :state")
    int count(UUID servicepunt, String state);

    /** Without what will only begin to wait later: the coming weeks of a series. */
    @Query("SELECT offering_id, kind, COUNT(*) AS bookings, MIN(waiting_since) AS oldest"
            + " FROM booking FORCE INDEX (booking_waiting)"
            + " WHERE servicepunt_id = :servicepunt AND waiting_since <= :now GROUP BY offering_id, kind")
    List<WaitingRow> waiting(UUID servicepunt, Instant now);

    /** Takes the older place of a booking that it goes on for. @return 1, or 0 when it was changed meanwhile */
    @Query("UPDATE booking SET accepted_at = :acceptedAt, earliest = :earliest, waiting_since = :waitingSince, wachtlijst_key = :key,"
            + " version = version + 1 WHERE id = :id AND state = 'WACHTLIJST' AND version = :version")
    int takePlace(
            UUID id, int version, Instant acceptedAt, LocalDate earliest, Instant waitingSince, String key);

    /** Others of the same resident for the same that wait, and are no part of a series. */
    @Query("SELECT * FROM booking FORCE INDEX (booking_resident) WHERE resident_id = :resident"
            + " AND offering_id = :offering AND servicepunt_id = :servicepunt AND state = 'WACHTLIJST'"
            + " AND series_id IS NULL AND id <> :id ORDER BY resident_id, id LIMIT 20")
    List<BookingRow> alike(UUID servicepunt, UUID resident, UUID offering, UUID id);

    /** @return 1, or 0 when it was changed meanwhile */
    @Query("UPDATE booking SET earliest = :earliest, latest = :latest, wachtlijst_key = :key,"
            + " waiting_since = :waitingSince, version = version + 1"
            + " WHERE id = :id AND state = :state AND version = :version")
    int rewish(
            UUID id,
            int version,
            String state,
            LocalDate earliest,
            @Nullable LocalDate latest,
            @Nullable String key,
            @Nullable Instant waitingSince);

    @Query("SELECT replaces_application + 0 FROM booking WHERE id = :id")
    Optional<Integer> replaces(UUID id);

    @Query("UPDATE booking SET replaces_application = :replaces WHERE id = :id")
    void setReplaces(UUID id, boolean replaces);

    /** Those that are not at their end, in the order of their ids. */
    @Query("SELECT id, state, visit_id FROM booking WHERE servicepunt_id = :servicepunt AND id > :after"
            + " AND state IN ('REQUESTED', 'WACHTLIJST', 'PLANNED', 'UNDER_WAY') ORDER BY id LIMIT :size")
    List<OpenRow> open(UUID servicepunt, UUID after, int size);

    @Query("SELECT visit_id FROM booking WHERE servicepunt_id = :servicepunt AND state IN ('PLANNED', 'UNDER_WAY')")
    List<UUID> onVisit(UUID servicepunt);

    @Query("SELECT id, kind, closed_at, replaces_application + 0 AS replaces, series_id"
            + " FROM booking FORCE INDEX (booking_ended)"
            + " WHERE servicepunt_id = :servicepunt AND state = 'DONE' AND closed_at >= :from AND closed_at < :until")
    List<DoneRow> done(UUID servicepunt, Instant from, Instant until);

    /**
     * What might be done on some day of the period, in the order of the wachtlijst.
     *
     * @param heldBack only what waits for an answer or for money first, or nothing of that
     */
    @Query("SELECT * FROM booking FORCE INDEX (booking_wachtlijst)"
            + " WHERE servicepunt_id = :servicepunt AND wachtlijst_key IS NOT NULL AND earliest <= :until"
            + " AND (latest IS NULL OR latest >= :from) AND (paused_until IS NULL OR paused_until <= :until)"
            + " AND (agreed_day IS NULL OR agreed_day BETWEEN :from AND :until)"
            + " AND (offered_until IS NOT NULL OR COALESCE(told_cause, '') = 'BUDGET') = :heldBack"
            + " ORDER BY wachtlijst_key LIMIT :most")
    List<BookingRow> waitingFor(UUID servicepunt, LocalDate from, LocalDate until, boolean heldBack, int most);
}
