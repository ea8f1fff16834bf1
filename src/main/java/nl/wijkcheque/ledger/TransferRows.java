package nl.wijkcheque.ledger;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.MYSQL)
interface TransferRows extends GenericRepository<TransferRow, UUID> {

    @Query("SELECT cause, debit, credit, SUM(amount_cents) AS amount_cents, SUM(cheques) AS cheques"
            + " FROM ledger_transfer WHERE occurred_at >= :from AND occurred_at < :until"
            + " GROUP BY cause, debit, credit ORDER BY cause, debit, credit")
    List<MovementRow> movements(Instant from, Instant until);

    @Query("SELECT cause, debit, credit, SUM(amount_cents) AS amount_cents, SUM(cheques) AS cheques"
            + " FROM ledger_transfer"
            + " WHERE servicepunt_id = :servicepunt AND occurred_at >= :from AND occurred_at < :until"
            + " GROUP BY cause, debit, credit ORDER BY cause, debit, credit")
    List<MovementRow> movementsAt(UUID servicepunt, Instant from, Instant until);
}
