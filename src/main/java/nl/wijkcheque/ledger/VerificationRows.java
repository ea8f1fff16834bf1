package nl.wijkcheque.ledger;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.MYSQL)
interface VerificationRows extends GenericRepository<VerificationRow, UUID> {

    String COLUMNS = "SELECT id, began_at, ended_at, occasion, actor_id, seals, head, transfers, findings"
            + " FROM ledger_verification";

    void save(VerificationRow row);

    @Query(COLUMNS + " ORDER BY id DESC LIMIT :size")
    List<VerificationRow> latest(int size);

    /** The longest chain that was ever found whole. */
    @Query(COLUMNS + " WHERE findings = 0 AND seals > 0 ORDER BY id DESC LIMIT 1")
    Optional<VerificationRow> lastClean();

    @Query("SELECT kind, seal, transfer_id, account, books_cents, records_cents FROM ledger_finding"
            + " WHERE verification_id = :verification ORDER BY position")
    List<FindingRow> found(UUID verification);
}
