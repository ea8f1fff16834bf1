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

    /** Of the invoice that a visit or a sale stands on, as it is now; no payment is taken back until the transaction ends. */
    @Query("SELECT b.* FROM invoiced d JOIN invoice_balance b ON b.invoice_id = d.invoice_id"
            + " WHERE d.about_id = :about LOCK IN SHARE MODE")
    Optional<BalanceRow> holdOf(UUID about);

    @Query("SELECT COALESCE(SUM(open_cents), 0) FROM invoice_balance")
    long openCents();

    /** The cheques on invoices that stand: organisations owed for those since they bought them. */
    @Query("SELECT COALESCE(SUM(l.net_cents), 0) FROM invoice_line l JOIN invoice_balance b ON b.invoice_id = l.invoice_id"
            + " WHERE l.kind IS NULL AND NOT b.credited")
    long invoicedCheques();

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
