package nl.wijkcheque.planning;

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

/** Leases are by the clock of the database, which all nodes share. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface WeekProposalRows extends GenericRepository<PieceRow, UUID> {

    /** A search says that it lives every second or so. */
    String LEASE = "UTC_TIMESTAMP(6) + INTERVAL 60 SECOND";

    String ALL = "SELECT id, servicepunt_id, monday, state, COALESCE(running = 1 AND lease_until < UTC_TIMESTAMP(6), 0) AS lost,"
            + " stop_asked, may_move, seed, asked_by_name, asked_at, finished_at, percent, steps, waiting, planned,"
            + " captured, attainable FROM week_proposal WHERE ";

    @Query("INSERT INTO week_proposal (id, servicepunt_id, monday, state, running, runner, lease_until, stop_asked, may_move,"
            + " seed, asked_by, asked_by_name, asked_at, percent, steps, waiting, planned, captured, attainable)"
            + " VALUES (:id, :servicepunt, :monday, 'RUNNING', 1, :runner, " + LEASE + ", FALSE, :mayMove, :seed, :by,"
            + " :byName, :at, 0, 0, 0, 0, 0, 0)")
    void begin(
            UUID id,
            UUID servicepunt,
            LocalDate monday,
            UUID runner,
            boolean mayMove,
            long seed,
            UUID by,
            String byName,
            Instant at);

    /** Weeks of searches whose node is gone. */
    @Query("SELECT monday FROM week_proposal WHERE servicepunt_id = :servicepunt AND running = 1"
            + " AND lease_until < UTC_TIMESTAMP(6)")
    List<LocalDate> lost(UUID servicepunt);

    /** Ends searches whose node is gone. @return how many */
    @Query("UPDATE week_proposal SET state = 'FAILED', running = NULL, finished_at = :at"
            + " WHERE servicepunt_id = :servicepunt AND monday = :monday AND running = 1"
            + " AND lease_until < UTC_TIMESTAMP(6)")
    int endLost(UUID servicepunt, LocalDate monday, Instant at);

    /** @return 1 as long as this runner has it */
    @Query("UPDATE week_proposal SET percent = :percent, lease_until = " + LEASE
            + " WHERE id = :id AND running = 1 AND runner = :runner")
    int alive(UUID id, UUID runner, int percent);

    @Query("SELECT stop_asked FROM week_proposal WHERE id = :id")
    Optional<Boolean> isStopAsked(UUID id);

    @Query("UPDATE week_proposal SET stop_asked = TRUE WHERE id = :id AND running = 1")
    int askToStop(UUID id);

    /** @return 1 as long as this runner had it */
    @Query("UPDATE week_proposal SET state = :state, running = NULL, finished_at = :at, percent = 100, steps = :steps,"
            + " waiting = :waiting, planned = :planned, captured = :captured, attainable = :attainable"
            + " WHERE id = :id AND running = 1 AND runner = :runner")
    int finish(
            UUID id,
            UUID runner,
            String state,
            Instant at,
            long steps,
            int waiting,
            int planned,
            long captured,
            long attainable);

    @Query(ALL + "id = :id")
    Optional<WeekProposalRow> find(UUID id);

    @Query(ALL + "servicepunt_id = :servicepunt AND monday = :monday ORDER BY asked_at DESC, id DESC LIMIT 10")
    List<WeekProposalRow> ofWeek(UUID servicepunt, LocalDate monday);

    @Query("SELECT * FROM week_proposal_piece WHERE proposal_id = :proposal ORDER BY starts_at IS NULL, starts_at, booking_id")
    List<PieceRow> pieces(UUID proposal);

    /** @return 1 when it was not accepted before */
    @Query("UPDATE week_proposal_piece SET state = :state, refusal = :refusal"
            + " WHERE proposal_id = :proposal AND booking_id = :booking AND state <> 'ACCEPTED'")
    int settle(UUID proposal, UUID booking, String state, String refusal);

    @Query("SELECT booking_id, reason FROM week_proposal_waiting WHERE proposal_id = :proposal ORDER BY booking_id")
    List<WaitingReason> waiting(UUID proposal);

    @Query("SELECT wish, points FROM week_proposal_cost WHERE proposal_id = :proposal ORDER BY points DESC, wish")
    List<Points> costs(UUID proposal);

    @Query("DELETE p FROM week_proposal_piece p JOIN week_proposal w ON w.id = p.proposal_id WHERE w.asked_at < :before")
    void forgetPieces(Instant before);

    @Query("DELETE p FROM week_proposal_waiting p JOIN week_proposal w ON w.id = p.proposal_id WHERE w.asked_at < :before")
    void forgetWaiting(Instant before);

    @Query("DELETE p FROM week_proposal_cost p JOIN week_proposal w ON w.id = p.proposal_id WHERE w.asked_at < :before")
    void forgetCosts(Instant before);

    @Query("DELETE FROM week_proposal WHERE asked_at < :before")
    int forget(Instant before);

    @Introspected
    record WaitingReason(UUID bookingId, String reason) {}

    @Introspected
    record Points(String wish, long points) {}
}
