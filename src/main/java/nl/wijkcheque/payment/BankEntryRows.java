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
interface BankEntryRows extends GenericRepository<BankEntryRow, UUID> {

    void save(BankEntryRow row);

    @Query("SELECT * FROM bank_entry WHERE id = :id AND servicepunt_id = :servicepunt")
    Optional<BankEntryRow> find(UUID id, UUID servicepunt);

    /** The latest first. */
    @Query("SELECT * FROM bank_entry FORCE INDEX (bank_entry_latest)"
            + " WHERE servicepunt_id = :servicepunt AND id < :before ORDER BY servicepunt_id DESC, id DESC LIMIT :size")
    List<BankEntryRow> page(UUID servicepunt, UUID before, int size);

    /** @return 0 when it was taken back before */
    @Query("UPDATE bank_entry SET undone_at = :at, undone_by = :by, reason = :reason"
            + " WHERE id = :id AND undone_at IS NULL")
    int undo(UUID id, Instant at, UUID by, String reason);

    @Query("SELECT COALESCE(SUM(costs_cents), 0) FROM bank_entry WHERE undone_at IS NULL")
    long standingCosts();
}
