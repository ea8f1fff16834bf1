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

    String DEPLOYABLE = "SELECT a.* FROM absence a JOIN participant p ON p.id = a.participant_id"
            + " WHERE p.servicepunt_id = :servicepunt AND a.last_day >= :from AND a.first_day <= :until"
            + " ORDER BY a.first_day";

    void save(AbsenceRow row);

    @Query("SELECT * FROM absence WHERE participant_id = :participant AND last_day >= :day ORDER BY first_day")
    List<AbsenceRow> notOver(UUID participant, LocalDate day);

    @Query(DEPLOYABLE)
    List<AbsenceRow> deployable(UUID servicepunt, LocalDate from, LocalDate until);

    @Query("DELETE FROM absence WHERE id = :id AND participant_id = :participant")
    int remove(UUID id, UUID participant);
}
