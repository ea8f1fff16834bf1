package nl.wijkcheque.identity;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.MYSQL)
interface AccountRows extends GenericRepository<AccountRow, UUID> {

    void save(AccountRow row);

    Optional<AccountRow> findByUsername(String username);

    Optional<AccountRow> findById(UUID id);

    List<AccountRow> findByIdIn(Collection<UUID> ids);

    boolean existsByUsername(String username);

    @Query("SELECT EXISTS (SELECT 1 FROM account)")
    boolean any();

    @Query("SELECT * FROM account WHERE username > :after ORDER BY username LIMIT :size")
    List<AccountRow> page(String after, int size);

    @Query("SELECT * FROM account WHERE LOCATE(:text, name) > 0 OR LOCATE(:text, username) > 0"
            + " ORDER BY username LIMIT :size")
    List<AccountRow> named(String text, int size);

    @Query("SELECT * FROM account WHERE servicepunt_id = :servicepunt AND active AND FIND_IN_SET(:role, roles) > 0"
            + " ORDER BY name, id")
    List<AccountRow> colleagues(UUID servicepunt, String role);

    /** From left to right, so that the first sees the number of before. */
    @Query("UPDATE account SET blocked_until = IF(failures + 1 >= :allowed, :until, blocked_until),"
            + " failures = (failures + 1) % :allowed WHERE id = :id")
    void countFailure(UUID id, int allowed, Instant until);

    /** @return 0 when the account is blocked at that moment */
    @Query("UPDATE account SET failures = 0, blocked_until = NULL"
            + " WHERE id = :id AND (blocked_until IS NULL OR blocked_until <= :now)")
    int forgetFailures(UUID id, Instant now);

    @Query("UPDATE account SET failures = 0, blocked_until = NULL WHERE id = :id")
    void letTryAgain(UUID id);

    @Query("UPDATE account SET session_number = session_number + 1, sessions_ended_at = :now WHERE id = :id")
    void endSessions(UUID id, Instant now);

    @Query("SELECT session_number FROM account WHERE id = :id")
    Optional<Integer> sessionNumber(UUID id);

    @Query("SELECT id, session_number FROM account WHERE sessions_ended_at >= :since")
    List<SessionNumber> endedSince(Instant since);

    @Query("UPDATE account SET password_hash = :hash WHERE id = :id")
    void setPassword(UUID id, String hash);

    @Query("UPDATE account SET name = :name WHERE id = :id")
    void setName(UUID id, String name);

    @Query("UPDATE account SET active = :active WHERE id = :id")
    int setActive(UUID id, boolean active);
}
