package nl.wijkcheque.payment;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.MYSQL)
interface PayoutBatchRows extends GenericRepository<PayoutBatchRow, UUID> {

    void save(PayoutBatchRow row);

    @Query("SELECT * FROM payout_batch WHERE id = :id AND servicepunt_id = :servicepunt")
    Optional<PayoutBatchRow> find(UUID id, UUID servicepunt);

    /** As it is now; its payouts don't change until this transaction ends. */
    @Query("SELECT * FROM payout_batch WHERE id = :id AND servicepunt_id = :servicepunt FOR UPDATE")
    Optional<PayoutBatchRow> hold(UUID id, UUID servicepunt);

    /** The latest first. */
    @Query("SELECT * FROM payout_batch FORCE INDEX (payout_batch_number)"
            + " WHERE servicepunt_id = :servicepunt AND (year < :year OR (year = :year AND sequence < :sequence))"
            + " ORDER BY servicepunt_id DESC, year DESC, sequence DESC LIMIT :size")
    List<PayoutBatchRow> page(UUID servicepunt, int year, int sequence, int size);

    @Query("UPDATE payout_batch SET state = 'PAID', paid_at = :at, paid_by = :by WHERE id = :id AND state = 'MADE'")
    int paid(UUID id, Instant at, UUID by);
}
