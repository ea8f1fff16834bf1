package nl.wijkcheque.ledger;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.MYSQL)
interface TransferRows extends GenericRepository<TransferRow, UUID> {

    String SUMS = "cause, debit, credit, offering_id, vat_basis_points, ground, SUM(amount_cents) AS amount_cents,"
            + " SUM(cheques) AS cheques FROM ledger_transfer";
    String KINDS = "cause, debit, credit, offering_id, vat_basis_points, ground";

    /** One pass over one index, up to and including the last day. */
    @Query("SELECT booked_on < :from AS earlier, " + SUMS
            + " WHERE servicepunt_id = :servicepunt AND booked_on <= :until GROUP BY earlier, " + KINDS + " ORDER BY "
            + KINDS)
    List<MovementRow> books(UUID servicepunt, LocalDate from, LocalDate until);

    @Query("SELECT 0 AS earlier, " + SUMS
            + " WHERE servicepunt_id = :servicepunt AND booked_on BETWEEN :from AND :until GROUP BY " + KINDS
            + " ORDER BY " + KINDS)
    List<MovementRow> movements(UUID servicepunt, LocalDate from, LocalDate until);

    /** A redemption of the same cheque within the days, before it was undone, was made up for within them. */
    @Query("SELECT 0 AS earlier, " + SUMS + " AS back"
            + " WHERE servicepunt_id = :servicepunt AND booked_on BETWEEN :from AND :until AND cause = 'REDEMPTION_UNDONE'"
            + " AND NOT EXISTS (SELECT 1 FROM ledger_transfer AS taken WHERE taken.reference_id = back.reference_id"
            + " AND taken.cause = 'REDEMPTION' AND taken.booked_on >= :from AND taken.id < back.id)"
            + " GROUP BY " + KINDS + " ORDER BY " + KINDS)
    List<MovementRow> undoneFromBefore(UUID servicepunt, LocalDate from, LocalDate until);

    @Query("SELECT 0 AS earlier, " + SUMS + " GROUP BY " + KINDS + " ORDER BY " + KINDS)
    List<MovementRow> everywhere();

    @Query("SELECT 0 AS earlier, " + SUMS + " WHERE shift_id = :shift GROUP BY " + KINDS + " ORDER BY " + KINDS)
    List<MovementRow> ofShift(UUID shift);

    @Query("SELECT 0 AS earlier, cause, debit, credit, offering_id, vat_basis_points, ground, amount_cents, cheques"
            + " FROM ledger_transfer WHERE reference_id = :reference AND transaction_id = (SELECT transaction_id"
            + " FROM ledger_transfer WHERE reference_id = :reference AND cause = :cause"
            + " ORDER BY occurred_at DESC, id DESC LIMIT 1) ORDER BY id")
    List<MovementRow> last(UUID reference, String cause);

    @Query("SELECT 0 AS earlier, " + SUMS + " WHERE reference_id = :reference GROUP BY " + KINDS + " ORDER BY " + KINDS)
    List<MovementRow> about(UUID reference);
}
