package nl.wijkcheque.visit;

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

@JdbcRepository(dialect = Dialect.MYSQL)
interface VisitRows extends GenericRepository<VisitRow, UUID> {

    /** In these days it was, or it was written down that it was over. */
    String THEN_OR_FINISHED = " AND (day BETWEEN :from AND :until OR (finished_at >= :start AND finished_at < :end))";

    String UNPAID = " FROM visit_day WHERE servicepunt_id = :servicepunt AND day BETWEEN :from AND :until"
            + " AND organisation_id IS NULL AND paid_minutes < billed_minutes";

    /** @return 0 when it has been started before */
    @Query("INSERT IGNORE INTO visit_day (visit_id, booking_id, resident_id, servicepunt_id, day, offering_id, kind,"
            + " vat_basis_points, household_id, crew, state, billed_minutes, paid_minutes, organisation_id,"
            + " started_at, started_by) VALUES (:visit, :booking, :resident, :servicepunt, :day, :offering, :kind, :vat,"
            + " :household, :crew, 'UNDER_WAY', :billed, 0, :organisation, :at, :by)")
    int start(
            UUID visit,
            UUID booking,
            UUID resident,
            UUID servicepunt,
            LocalDate day,
            UUID offering,
            String kind,
            @Nullable Integer vat,
            @Nullable UUID household,
            String crew,
            int billed,
            @Nullable UUID organisation,
            Instant at,
            UUID by);

    @Query("SELECT * FROM visit_day WHERE visit_id = :visit")
    Optional<VisitRow> find(UUID visit);

    /** The row as it is now, held until the transaction ends. */
    @Query("SELECT * FROM visit_day WHERE visit_id = :visit FOR UPDATE")
    Optional<VisitRow> hold(UUID visit);

    @Query("SELECT * FROM visit_day WHERE visit_id IN (:visits)")
    List<VisitRow> findAll(Collection<UUID> visits);

    /** @return 0 when nothing was due any more */
    @Query("UPDATE visit_day SET paid_minutes = paid_minutes + :worth WHERE visit_id = :visit"
            + " AND organisation_id IS NULL AND paid_minutes < billed_minutes")
    int pay(UUID visit, int worth);

    @Query("UPDATE visit_day SET paid_minutes = paid_minutes - :worth"
            + " WHERE visit_id = :visit AND paid_minutes >= :worth")
    int unpay(UUID visit, int worth);

    /** @return 0 when it was not under way */
    @Query("UPDATE visit_day SET state = 'DONE', billed_minutes = :billed, finished_at = :at, finished_by = :by"
            + " WHERE visit_id = :visit AND state = 'UNDER_WAY'")
    int finish(UUID visit, int billed, Instant at, UUID by);

    /** What it costs after all. */
    @Query("UPDATE visit_day SET billed_minutes = :billed WHERE visit_id = :visit AND state = 'DONE'")
    int bill(UUID visit, int billed);

    /** @return 0 when it was not under way, or cheques have been taken in for it */
    @Query("UPDATE visit_day SET state = 'TURNED_AWAY', turned_away = :why, billed_minutes = 0, finished_at = :at,"
            + " finished_by = :by WHERE visit_id = :visit AND state = 'UNDER_WAY' AND paid_minutes = 0")
    int turnAway(UUID visit, String why, Instant at, UUID by);

    /** @return 0 when it was not under way, or was made longer meanwhile */
    @Query("UPDATE visit_day SET extra_minutes = :extra, billed_minutes = :billed WHERE visit_id = :visit"
            + " AND state = 'UNDER_WAY' AND extra_minutes = :extraBefore")
    int stayLonger(UUID visit, int extra, int billed, int extraBefore);

    /** In order of time. */
    @Query("SELECT * FROM visit_day WHERE servicepunt_id = :servicepunt AND day BETWEEN :from AND :until"
            + " AND state = 'DONE' ORDER BY day, started_at, visit_id")
    List<VisitRow> done(UUID servicepunt, LocalDate from, LocalDate until);

    /** The latest first, before the visit of that day and time, or from the last day on. */
    @Query("SELECT * FROM visit_day FORCE INDEX (visit_day_servicepunt) WHERE servicepunt_id = :servicepunt"
            + " AND day BETWEEN :from AND :until AND state = 'DONE'"
            + " AND (day < :until OR started_at < :before OR (started_at = :before AND visit_id < :visit))"
            + " ORDER BY day DESC, started_at DESC, visit_id DESC LIMIT :size")
    List<VisitRow> latest(
            UUID servicepunt, LocalDate from, LocalDate until, Instant before, UUID visit, int size);

    /** The latest first, of these residents. */
    @Query("SELECT * FROM visit_day WHERE resident_id IN (:residents) AND servicepunt_id = :servicepunt"
            + THEN_OR_FINISHED + " AND state = 'DONE' ORDER BY day DESC, started_at DESC, visit_id DESC LIMIT :size")
    List<VisitRow> latestOf(
            Collection<UUID> residents,
            UUID servicepunt,
            LocalDate from,
            LocalDate until,
            Instant start,
            Instant end,
            int size);

    /** In order of time. */
    @Query("SELECT * FROM visit_day WHERE resident_id = :resident" + THEN_OR_FINISHED
            + " AND state = 'DONE' ORDER BY day, started_at, visit_id")
    List<VisitRow> doneFor(UUID resident, LocalDate from, LocalDate until, Instant start, Instant end);

    @Query("SELECT COUNT(*)" + UNPAID)
    int unpaidCount(UUID servicepunt, LocalDate from, LocalDate until);

    /** The latest first. */
    @Query("SELECT *" + UNPAID + " ORDER BY day DESC, started_at DESC")
    List<VisitRow> unpaid(UUID servicepunt, LocalDate from, LocalDate until);

    /** The latest first. */
    @Query("SELECT *" + UNPAID + " ORDER BY day DESC, started_at DESC LIMIT :most")
    List<VisitRow> latestUnpaid(UUID servicepunt, LocalDate from, LocalDate until, int most);

    /** Done on account, in order of time. */
    @Query("SELECT * FROM visit_day FORCE INDEX (visit_day_organisation) WHERE servicepunt_id = :servicepunt"
            + " AND organisation_id IS NOT NULL AND day BETWEEN :from AND :until AND state = 'DONE'"
            + " AND billed_minutes > 0 ORDER BY day, started_at, visit_id")
    List<VisitRow> onAccount(UUID servicepunt, LocalDate from, LocalDate until);
}
