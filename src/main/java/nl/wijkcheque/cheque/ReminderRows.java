package nl.wijkcheque.cheque;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.MYSQL)
interface ReminderRows extends GenericRepository<ChequeRow, UUID> {

    /** Within a month the last letter, before that the first; not the one that went out. */
    @Query("SELECT COALESCE(c.holder_id, s.buyer_id) AS resident_id, c.id AS cheque_id, c.serial, c.worth_minutes,"
            + " c.valid_until, IF(c.valid_until <= :late, 1, 3) AS months"
            + " FROM cheque c JOIN cheque_sale s ON s.id = c.sale_id"
            + " WHERE c.state = 'ISSUED' AND c.valid_until BETWEEN :today AND :early"
            + " AND c.servicepunt_id = :servicepunt AND COALESCE(c.holder_id, s.buyer_id) IS NOT NULL"
            + " AND NOT EXISTS (SELECT 1 FROM cheque_reminder r WHERE r.cheque_id = c.id"
            + " AND r.valid_until = c.valid_until AND r.months = IF(c.valid_until <= :late, 1, 3))"
            + " ORDER BY c.valid_until, c.id LIMIT 500")
    List<ReminderRow> due(UUID servicepunt, LocalDate today, LocalDate late, LocalDate early);

    /**
     * Of the term that the cheque has now, if that ends soon: a letter about a term that was extended after it was printed says
     * nothing of the next one.
     *
     * @return 0 when it was sent before, is not due, or is no cheque of that servicepunt
     */
    @Query("INSERT IGNORE INTO cheque_reminder (cheque_id, valid_until, months, sent_at, sent_by)"
            + " SELECT id, valid_until, :months, :at, :by FROM cheque WHERE id = :cheque"
            + " AND servicepunt_id = :servicepunt AND valid_until BETWEEN :today AND :until")
    int sent(UUID cheque, UUID servicepunt, int months, LocalDate today, LocalDate until, Instant at, UUID by);
}
