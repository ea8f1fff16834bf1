package nl.wijkcheque.visit;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.MYSQL)
interface KitRows extends GenericRepository<KitRow, UUID> {

    @Query("SELECT * FROM kit WHERE offering_id = :offering")
    Optional<KitRow> find(UUID offering);

    @Query("SELECT * FROM kit")
    List<KitRow> all();

    @Query("INSERT INTO kit (offering_id, dutch, english) VALUES (:offering, :dutch, :english)"
            + " ON DUPLICATE KEY UPDATE dutch = VALUES(dutch), english = VALUES(english)")
    void put(UUID offering, String dutch, String english);
}
