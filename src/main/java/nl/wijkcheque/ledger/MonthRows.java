package nl.wijkcheque.ledger;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.MYSQL)
interface MonthRows extends GenericRepository<TransferRow, UUID> {

    @Query("SELECT IF(booked_on < :from, 0, EXTRACT(YEAR_MONTH FROM booked_on)) AS month, cause, debit, credit,"
            + " SUM(amount_cents) AS amount_cents, SUM(cheques) AS cheques FROM ledger_transfer"
            + " WHERE servicepunt_id = :servicepunt AND booked_on <= :until"
            + " GROUP BY month, cause, debit, credit ORDER BY month, cause, debit, credit")
    List<MonthRow> months(UUID servicepunt, LocalDate from, LocalDate until);

    /** Every servicepunt has a book, so that each is a range of the index. */
    @Query("SELECT COALESCE(SUM(IF(cause = 'SALE', amount_cents, -amount_cents)), 0) FROM ledger_book"
            + " JOIN ledger_transfer ON ledger_transfer.servicepunt_id = ledger_book.servicepunt_id"
            + " WHERE booked_on BETWEEN :from AND :until AND cause IN ('SALE', 'VOID')")
    long sold(LocalDate from, LocalDate until);

    @Query("SELECT MIN(booked_on) FROM ledger_transfer WHERE servicepunt_id = :servicepunt")
    Optional<LocalDate> first(UUID servicepunt);
}
