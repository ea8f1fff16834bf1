package nl.wijkcheque.payment;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.MYSQL)
interface DemoPaymentRows extends GenericRepository<DemoPaymentRow, UUID> {

    @Query("INSERT IGNORE INTO demo_payment (id, state, opened, refunded) VALUES (:id, 'OPEN', :opened, FALSE)")
    int open(UUID id, Instant opened);

    Optional<DemoPaymentRow> findById(UUID id);

    @Query("UPDATE demo_payment SET state = :to WHERE id = :id AND state = 'OPEN'")
    int decide(UUID id, String to);

    @Query("UPDATE demo_payment SET refunded = TRUE WHERE id = :id AND state = 'PAID'")
    int refund(UUID id);
}
