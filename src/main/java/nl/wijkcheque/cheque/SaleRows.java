package nl.wijkcheque.cheque;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.MYSQL)
interface SaleRows extends GenericRepository<SaleRow, UUID> {

    String TOTALS = "SELECT COUNT(*) AS sales, COALESCE(SUM(cheques), 0) AS cheques,"
            + " COALESCE(SUM(cash_cents), 0) AS cash_cents, COALESCE(SUM(pin_cents), 0) AS pin_cents,"
            + " COALESCE(SUM(online_cents), 0) AS online_cents, COALESCE(SUM(account_cents), 0) AS account_cents"
            + " FROM cheque_sale";

    void save(SaleRow row);

    Optional<SaleRow> findById(UUID id);

    List<SaleRow> findByIdIn(Collection<UUID> ids);

    Optional<SaleRow> findByPaymentId(UUID payment);

    @Query("SELECT * FROM cheque_sale WHERE servicepunt_id = :servicepunt AND sold_day = :day AND sequence < :before"
            + " ORDER BY sequence DESC LIMIT :size")
    List<SaleRow> page(UUID servicepunt, LocalDate day, int before, int size);

    @Query("SELECT * FROM cheque_sale WHERE shift_id = :shift ORDER BY sequence")
    List<SaleRow> ofShift(UUID shift);

    @Query("SELECT * FROM cheque_sale WHERE servicepunt_id = :servicepunt AND sold_day BETWEEN :from AND :until"
            + " AND account_cents > 0 ORDER BY sold_day, sequence")
    List<SaleRow> onAccount(UUID servicepunt, LocalDate from, LocalDate until);

    @Query("SELECT COALESCE(SUM(account_cents), 0) FROM cheque_sale WHERE organisation_id IS NOT NULL")
    long onAccountCents();

    @Query(TOTALS + " WHERE servicepunt_id = :servicepunt AND sold_day = :day")
    SalesTotalRow totals(UUID servicepunt, LocalDate day);

    @Query("SELECT MIN(sequence) AS first, MAX(sequence) AS last, COALESCE(MAX(year), 0) AS year, COUNT(*) AS sales"
            + " FROM cheque_sale WHERE shift_id = :shift")
    ReceiptRow receipts(UUID shift);
}
