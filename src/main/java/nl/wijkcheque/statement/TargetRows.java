package nl.wijkcheque.statement;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.MYSQL)
interface TargetRows extends GenericRepository<TargetRow, UUID> {

    /** A target of the same days and kind gets the new number. */
    @Query("INSERT INTO statement_target (id, servicepunt_id, kind, first_day, last_day, number)"
            + " VALUES (:id, :servicepunt, :kind, :from, :until, :number)"
            + " ON DUPLICATE KEY UPDATE number = VALUES(number)")
    void set(UUID id, UUID servicepunt, String kind, LocalDate from, LocalDate until, int number);

    @Query("SELECT id FROM statement_target WHERE servicepunt_id = :servicepunt AND kind = :kind"
            + " AND first_day = :from AND last_day = :until")
    UUID idOf(UUID servicepunt, String kind, LocalDate from, LocalDate until);

    @Query("SELECT * FROM statement_target WHERE servicepunt_id = :servicepunt"
            + " ORDER BY first_day DESC, last_day DESC, kind DESC")
    List<TargetRow> all(UUID servicepunt);

    @Query("DELETE FROM statement_target WHERE id = :id AND servicepunt_id = :servicepunt")
    int remove(UUID id, UUID servicepunt);

    /** Those that touch the days, in order. */
    @Query("SELECT * FROM statement_target WHERE servicepunt_id = :servicepunt AND first_day <= :until"
            + " AND last_day >= :from ORDER BY first_day, last_day, kind DESC")
    List<TargetRow> touching(UUID servicepunt, LocalDate from, LocalDate until);
}
