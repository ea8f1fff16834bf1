package nl.wijkcheque.participant;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.MYSQL)
interface CompanyWishRows extends GenericRepository<CompanyWishRow, UUID> {

    String DEPLOYABLE = "SELECT w.* FROM company_wish w JOIN participant p ON p.id = w.participant_id"
            + " WHERE p.servicepunt_id = :servicepunt AND EXISTS (SELECT 1 FROM placement t"
            + " WHERE t.participant_id = p.id AND t.first_day <= :until AND t.last_day >= :from)";

    @Query("SELECT * FROM company_wish WHERE participant_id = :participant")
    List<CompanyWishRow> of(UUID participant);

    @Query(DEPLOYABLE)
    List<CompanyWishRow> deployable(UUID servicepunt, LocalDate from, LocalDate until);

    @Query("DELETE FROM company_wish WHERE participant_id = :participant")
    void clear(UUID participant);
}
