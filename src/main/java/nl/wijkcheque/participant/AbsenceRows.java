package nl.wijkcheque.participant;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.MYSQL)
interface AbsenceRows extends GenericRepository<AbsenceRow, UUID> {

    void save(AbsenceRow row);

    @Query("SELECT * FROM absence WHERE participant_id = :participant AND last_day >= :day ORDER BY first_day")
    List<AbsenceRow> notOver(UUID participant, LocalDate day);

    @Query("DELETE FROM absence WHERE id = :id AND participant_id = :participant")
    int remove(UUID id, UUID participant);
}
