package nl.wijkcheque.till;

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
interface ShiftRows extends GenericRepository<ShiftRow, UUID> {

    String SELECT = "SELECT " + ShiftRow.COLUMNS + " FROM till_shift WHERE ";

    /** @return 0 when the till or the clerk has a shift open, or the till had another shift meanwhile */
    @Query("INSERT IGNORE INTO till_shift (id, servicepunt_id, till, sequence, clerk_id, opened_at, opened_on, found_cents,"
            + " from_safe_cents, float_cents, opening_explanation) VALUES (:id, :servicepunt, :till, :sequence, :clerk, :at,"
            + " :day, :found, :fromSafe, :counted, :explanation)")
    int open(
            UUID id,
            UUID servicepunt,
            int till,
            int sequence,
            UUID clerk,
            Instant at,
            LocalDate day,
            long found,
            long fromSafe,
            long counted,
            @Nullable String explanation);

    /** @return 0 when it was closed before */
    @Query("UPDATE till_shift SET closed_at = :at, closed_on = :day, closed_by = :by, expected_cents = :expected,"
            + " counted_cents = :counted, taken_out_cents = :takenOut, pin_expected_cents = :pinExpected,"
            + " pin_total_cents = :pinTotal, closing_explanation = :explanation, remark = :remark"
            + " WHERE id = :id AND closed_at IS NULL")
    int close(
            UUID id,
            Instant at,
            LocalDate day,
            UUID by,
            long expected,
            long counted,
            long takenOut,
            long pinExpected,
            @Nullable Long pinTotal,
            @Nullable String explanation,
            @Nullable String remark);

    @Query(SELECT + "id = :id AND servicepunt_id = :servicepunt")
    Optional<ShiftRow> find(UUID id, UUID servicepunt);

    /** The row as it is now, held until the transaction ends: who sells in it has finished, who will sell waits. */
    @Query(SELECT + "id = :id AND servicepunt_id = :servicepunt FOR UPDATE")
    Optional<ShiftRow> holdToClose(UUID id, UUID servicepunt);

    /** The row as it is now, which nobody can close until the transaction ends. */
    @Query(SELECT + "clerk_id = :clerk AND open_marker = 1 LOCK IN SHARE MODE")
    Optional<ShiftRow> holdToSell(UUID clerk);

    @Query(SELECT + "clerk_id = :clerk AND open_marker = 1")
    Optional<ShiftRow> openOf(UUID clerk);

    @Query(SELECT + "servicepunt_id = :servicepunt AND till = :till ORDER BY sequence DESC LIMIT 1")
    Optional<ShiftRow> last(UUID servicepunt, int till);

    @Query(SELECT + "servicepunt_id = :servicepunt AND opened_on = :day ORDER BY till, sequence")
    List<ShiftRow> on(UUID servicepunt, LocalDate day);

    @Query(SELECT + "servicepunt_id = :servicepunt AND open_marker = 1 ORDER BY till")
    List<ShiftRow> open(UUID servicepunt);

    /** Of every till of every servicepunt its last shift, open or closed. */
    @Query("SELECT " + ShiftRow.COLUMNS
            + " FROM till_shift s WHERE sequence = (SELECT MAX(o.sequence) FROM till_shift o"
            + " WHERE o.servicepunt_id = s.servicepunt_id AND o.till = s.till)")
    List<ShiftRow> lastOfEachTill();

    @Query("SELECT moment, denomination, pieces FROM till_count WHERE shift_id = :shift")
    List<CountRow> counts(UUID shift);
}
