package nl.wijkcheque.payment;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Every change says from which state: whoever comes second changes nothing. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface PayoutRows extends GenericRepository<PayoutRow, UUID> {

    void save(PayoutRow row);

    Optional<PayoutRow> findById(UUID id);

    @Query("SELECT * FROM payout FORCE INDEX (payout_open)"
            + " WHERE servicepunt_id = :servicepunt AND state = 'OPEN' AND id > :after ORDER BY id LIMIT :size")
    List<PayoutRow> open(UUID servicepunt, UUID after, int size);

    /** Those that wait, as they are now; nobody else batches them until this transaction ends. */
    @Query("SELECT * FROM payout WHERE servicepunt_id = :servicepunt AND state = 'OPEN' ORDER BY id FOR UPDATE")
    List<PayoutRow> holdOpen(UUID servicepunt);

    @Query("SELECT COALESCE(SUM(amount_cents), 0) FROM payout WHERE state IN ('OPEN', 'IN_BATCH')")
    long unpaidCents();

    @Query("UPDATE payout SET state = 'IN_BATCH', batch_id = :batch WHERE id IN (:ids) AND state = 'OPEN'")
    int take(UUID batch, Collection<UUID> ids);

    List<PayoutRow> findByBatchIdOrderById(UUID batchId);

    @Query("UPDATE payout SET state = 'PAID' WHERE batch_id = :batch AND state = 'IN_BATCH'")
    int paid(UUID batch);

    @Query("UPDATE payout SET state = :to WHERE id = :id AND state = :from")
    int putBack(UUID id, String from, String to);
}
