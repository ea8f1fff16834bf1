package nl.wijkcheque.resident;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.MYSQL)
interface MoveRows extends GenericRepository<MoveRow, UUID> {

    void save(MoveRow row);

    @Query("SELECT * FROM household_move WHERE resident_id = :resident ORDER BY id")
    List<MoveRow> of(UUID resident);

    @Query("SELECT DISTINCT resident_id FROM household_move WHERE household_before = :household AND moved_on >= :day")
    List<UUID> whoLeft(UUID household, LocalDate day);
}
