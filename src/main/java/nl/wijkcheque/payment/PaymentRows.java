package nl.wijkcheque.payment;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Every change says from which state: whoever comes second changes nothing. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface PaymentRows extends GenericRepository<PaymentRow, UUID> {

    void save(PaymentRow row);

    Optional<PaymentRow> findById(UUID id);

    List<PaymentRow> findByIdIn(Collection<UUID> ids);

    Optional<PaymentRow> findByProviderId(String providerId);

    /** As it is now, also where this transaction has read it before. */
    @Query("SELECT * FROM online_payment WHERE id = :id LOCK IN SHARE MODE")
    Optional<PaymentRow> findNow(UUID id);

    @Query("UPDATE online_payment SET provider_id = :providerId, checkout = :checkout"
            + " WHERE id = :id AND provider_id IS NULL AND state = 'OPEN'")
    int offer(UUID id, String providerId, String checkout);

    /** A bank that says that it was paid is believed, also after it said otherwise. */
    @Query("UPDATE online_payment SET state = 'PAID', paid_at = :at, paid_cents = amount_cents, closed_at = NULL"
            + " WHERE id = :id AND state IN ('OPEN', 'FAILED', 'CANCELLED', 'EXPIRED')")
    int pay(UUID id, Instant at);

    /** Another amount than was asked: it can only go back. */
    @Query("UPDATE online_payment SET state = 'REFUND_DUE', paid_at = :at, paid_cents = :cents, refund_reason = :reason,"
            + " closed_at = NULL WHERE id = :id AND state IN ('OPEN', 'FAILED', 'CANCELLED', 'EXPIRED')")
    int payWrong(UUID id, Instant at, long cents, String reason);

    @Query("UPDATE online_payment SET state = :to, closed_at = :at WHERE id = :id AND state = 'OPEN'")
    int close(UUID id, String to, Instant at);

    @Query("UPDATE online_payment SET state = 'REFUND_DUE', refund_reason = :reason WHERE id = :id AND state = 'PAID'")
    int giveBack(UUID id, String reason);

    @Query("UPDATE online_payment SET state = 'REFUNDED', refunded_at = :at WHERE id = :id AND state = 'REFUND_DUE'")
    int gaveBack(UUID id, Instant at);

    @Query("SELECT COALESCE(SUM(paid_cents), 0) FROM online_payment WHERE state = 'REFUND_DUE'")
    long toGiveBackCents();

    /** In this state and not looked at for a while. */
    @Query("SELECT * FROM online_payment FORCE INDEX (online_payment_state)"
            + " WHERE state = :state AND checked_at < :before ORDER BY checked_at LIMIT 100")
    List<PaymentRow> unseen(String state, Instant before);

    /** Of several nodes that want to look after a payment, one gets it. */
    @Query("UPDATE online_payment SET checked_at = :now WHERE id = :id AND state = :state AND checked_at = :seen")
    int claim(UUID id, String state, Instant seen, Instant now);

    @Query("DELETE FROM online_payment WHERE id = :id AND state = :state")
    int forget(UUID id, String state);
}
