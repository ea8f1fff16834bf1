package nl.wijkcheque.ledger;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.MYSQL)
interface BookRows extends GenericRepository<BookRow, UUID> {

    @Query("SELECT servicepunt_id, closed_until FROM ledger_book WHERE servicepunt_id = :servicepunt")
    Optional<BookRow> find(UUID servicepunt);

    /** Waits until what is being posted is in, and lets nothing be posted until this transaction ends. */
    @Query("SELECT servicepunt_id, closed_until FROM ledger_book WHERE servicepunt_id = :servicepunt FOR UPDATE")
    Optional<BookRow> hold(UUID servicepunt);

    @Query("UPDATE ledger_book SET closed_until = :until WHERE servicepunt_id = :servicepunt")
    void close(UUID servicepunt, LocalDate until);
}
