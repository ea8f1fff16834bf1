package nl.wijkcheque.invoice;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Optional;
import java.util.UUID;

/** Each step is one conditional update: of two that can't both be, one is made. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface BalanceRows extends GenericRepository<BalanceRow, UUID> {

    void save(BalanceRow row);

    @Query("SELECT * FROM invoice_balance WHERE invoice_id = :invoice")
    Optional<BalanceRow> find(UUID invoice);

    /** As it is now, also where this transaction has read it before. */
    @Query("SELECT * FROM invoice_balance WHERE invoice_id = :invoice FOR UPDATE")
    Optional<BalanceRow> hold(UUID invoice);

    /** @return 0 when less is open */
    @Query("UPDATE invoice_balance SET open_cents = open_cents - :amount"
            + " WHERE invoice_id = :invoice AND open_cents >= :amount AND NOT credited")
    int pay(UUID invoice, long amount);

    /** @return 0 when that much was not paid */
    @Query("UPDATE invoice_balance SET open_cents = open_cents + :amount"
            + " WHERE invoice_id = :invoice AND open_cents + :amount <= total_cents AND NOT credited")
    int takeBack(UUID invoice, long amount);

    /** @return 0 when something was paid, or it was credited before */
    @Query("UPDATE invoice_balance SET open_cents = 0, credited = TRUE"
            + " WHERE invoice_id = :invoice AND open_cents = total_cents AND NOT credited")
    int credit(UUID invoice);
}
