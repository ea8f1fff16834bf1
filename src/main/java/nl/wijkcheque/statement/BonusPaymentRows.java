package nl.wijkcheque.statement;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** What was paid is only added to. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface BonusPaymentRows extends GenericRepository<BonusPaymentRow, UUID> {

    void save(BonusPaymentRow row);

    @Query("SELECT * FROM bonus_payment WHERE servicepunt_id = :servicepunt AND paid_at >= :from AND paid_at < :end"
            + " ORDER BY participant_id, paid_at")
    List<BonusPaymentRow> paidBetween(UUID servicepunt, Instant from, Instant end);

    @Query("SELECT * FROM bonus_payment WHERE servicepunt_id = :servicepunt AND year = :year"
            + " ORDER BY participant_id, number")
    List<BonusPaymentRow> of(UUID servicepunt, int year);
}
