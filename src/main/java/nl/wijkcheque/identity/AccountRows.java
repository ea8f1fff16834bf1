package nl.wijkcheque.identity;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@JdbcRepository(dialect = Dialect.MYSQL)
interface AccountRows extends GenericRepository<AccountRow, UUID> {

    void save(AccountRow row);

    Optional<AccountRow> findByUsername(String username);

    Optional<AccountRow> findById(UUID id);

    boolean existsByUsername(String username);

    @Query("SELECT EXISTS (SELECT 1 FROM account)")
    boolean any();

    @Query("SELECT * FROM account WHERE username > :after ORDER BY username LIMIT :size")
    List<AccountRow> page(String after, int size);

    @Query("UPDATE account SET failures = :failures, blocked_until = :until WHERE id = :id")
    void countFailure(UUID id, int failures, @Nullable Instant until);

    @Query("UPDATE account SET password_hash = :hash WHERE id = :id")
    void setPassword(UUID id, String hash);

    @Query("UPDATE account SET name = :name WHERE id = :id")
    void setName(UUID id, String name);

    @Query("UPDATE account SET active = :active WHERE id = :id")
    int setActive(UUID id, boolean active);
}
