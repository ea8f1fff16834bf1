package nl.wijkcheque.ledger;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.MYSQL)
interface SealRows extends GenericRepository<TransferRow, UUID> {

    String SEAL = "SELECT number, transfers, sum_cents, sealed_at, hash FROM ledger_seal";

    @Query(SEAL + " ORDER BY number DESC LIMIT 1")
    Optional<SealRow> head();

    @Query(SEAL + " WHERE number = :number")
    Optional<SealRow> seal(long number);

    @Query(SEAL + " WHERE number > :after ORDER BY number LIMIT :size")
    List<SealRow> after(long after, int size);

    @Query("SELECT MAX(transfer_id) FROM ledger_sealed")
    Optional<UUID> lastSealed();

    /** Transfers that say they stand under a seal that is not there. */
    @Query("SELECT seal FROM ledger_sealed WHERE seal > :head ORDER BY seal LIMIT 1")
    Optional<Long> underNoSeal(long head);

    /** A walk through all ids before one, without reading the rows. */
    @Query("SELECT t.id FROM ledger_transfer t LEFT JOIN ledger_sealed s ON s.transfer_id = t.id"
            + " WHERE t.id < :before AND s.transfer_id IS NULL ORDER BY t.id LIMIT :size")
    List<UUID> unsealedBefore(UUID before, int size);

    /** The oldest that waits for a seal, near the end. */
    @Query("SELECT t.id FROM ledger_transfer t LEFT JOIN ledger_sealed s ON s.transfer_id = t.id"
            + " WHERE t.id >= :from AND s.transfer_id IS NULL ORDER BY t.id LIMIT 1")
    Optional<UUID> firstUnsealedFrom(UUID from);
}
