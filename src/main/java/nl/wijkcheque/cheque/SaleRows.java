package nl.wijkcheque.cheque;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.MYSQL)
interface SaleRows extends GenericRepository<SaleRow, UUID> {

    void save(SaleRow row);

    @Query("SELECT * FROM cheque_sale WHERE servicepunt_id = :servicepunt AND sold_day = :day AND sequence < :before"
            + " ORDER BY sequence DESC LIMIT :size")
    List<SaleRow> page(UUID servicepunt, LocalDate day, int before, int size);

    @Query("SELECT payment AS name, COUNT(*) AS sales, SUM(cheques) AS cheques, SUM(total_cents) AS cents"
            + " FROM cheque_sale WHERE servicepunt_id = :servicepunt AND sold_day = :day GROUP BY payment")
    List<PaymentRow> totals(UUID servicepunt, LocalDate day);
}
