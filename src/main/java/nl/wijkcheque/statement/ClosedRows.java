package nl.wijkcheque.statement;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.MYSQL)
interface ClosedRows extends GenericRepository<ClosedRow, UUID> {

    void save(ClosedRow row);

    /** The first closing after which nothing before or on this day could change. */
    @Query("SELECT " + ClosedRow.COLUMNS + " FROM closed_statement WHERE servicepunt_id = :servicepunt"
            + " AND last_day >= :day ORDER BY last_day, first_day DESC LIMIT 1")
    Optional<ClosedRow> covering(UUID servicepunt, LocalDate day);

    @Query("SELECT " + ClosedRow.COLUMNS + " FROM closed_statement WHERE servicepunt_id = :servicepunt"
            + " AND first_day = :first AND last_day = :last")
    Optional<ClosedRow> of(UUID servicepunt, LocalDate first, LocalDate last);

    @Query("SELECT " + ClosedRow.COLUMNS + " FROM closed_statement WHERE servicepunt_id = :servicepunt"
            + " ORDER BY last_day DESC, first_day")
    List<ClosedRow> all(UUID servicepunt);

    @Query("SELECT " + ClosedRow.COLUMNS + " FROM closed_statement ORDER BY servicepunt_id, last_day, first_day")
    List<ClosedRow> everywhere();

    @Query("SELECT offering_id, name_nl, name_en FROM closed_statement_offering WHERE closed_id = :closed")
    List<ClosedOfferingRow> offerings(UUID closed);
}
