package nl.wijkcheque.participant;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.MYSQL)
interface CompanyWishRows extends GenericRepository<CompanyWishRow, UUID> {

    @Query("SELECT * FROM company_wish WHERE participant_id = :participant")
    List<CompanyWishRow> of(UUID participant);

    @Query("DELETE FROM company_wish WHERE participant_id = :participant")
    void clear(UUID participant);
}
