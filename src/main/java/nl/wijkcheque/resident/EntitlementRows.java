package nl.wijkcheque.resident;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.MYSQL)
interface EntitlementRows extends GenericRepository<EntitlementRow, UUID> {

    void save(EntitlementRow row);

    @Query("SELECT * FROM entitlement WHERE id = :id AND resident_id = :resident")
    Optional<EntitlementRow> find(UUID id, UUID resident);

    @Query("SELECT * FROM entitlement WHERE resident_id = :resident ORDER BY valid_from DESC, id DESC")
    List<EntitlementRow> of(UUID resident);

    @Query("SELECT EXISTS (SELECT 1 FROM entitlement WHERE resident_id = :resident AND valid_from <= :day"
            + " AND COALESCE(ended_on, valid_until) >= :day)")
    boolean covers(UUID resident, LocalDate day);

    @Query("UPDATE entitlement SET ended_on = :lastDay WHERE id = :id")
    void end(UUID id, LocalDate lastDay);
}
