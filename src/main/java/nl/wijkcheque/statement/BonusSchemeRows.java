package nl.wijkcheque.statement;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.MYSQL)
interface BonusSchemeRows extends GenericRepository<BonusSchemeRow, UUID> {

    @Query("SELECT * FROM bonus_scheme WHERE servicepunt_id = :servicepunt AND year = :year")
    Optional<BonusSchemeRow> of(UUID servicepunt, int year);

    /** Held until the transaction ends: who chooses and who pays go one after the other. */
    @Query("INSERT INTO bonus_scheme (servicepunt_id, year, scheme, premium_cents, chosen_by, chosen_at)"
            + " VALUES (:servicepunt, :year, :scheme, :premium, :by, :at) ON DUPLICATE KEY UPDATE year = year")
    void hold(UUID servicepunt, int year, BonusScheme scheme, long premium, UUID by, Instant at);

    @Query("UPDATE bonus_scheme SET scheme = :scheme, premium_cents = :premium, chosen_by = :by, chosen_at = :at"
            + " WHERE servicepunt_id = :servicepunt AND year = :year")
    void choose(UUID servicepunt, int year, BonusScheme scheme, long premium, UUID by, Instant at);
}
