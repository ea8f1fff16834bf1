package nl.wijkcheque.catalogue;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@JdbcRepository(dialect = Dialect.MYSQL)
interface VatRows extends GenericRepository<OfferingRow, UUID> {

    /** 0 when there is a treatment from that day already. */
    @Query("INSERT IGNORE INTO offering_vat (offering_id, valid_from, rate_basis_points)"
            + " VALUES (:offering, :validFrom, :rate)")
    int add(UUID offering, LocalDate validFrom, @Nullable Integer rate);

    @Query("SELECT valid_from, rate_basis_points FROM offering_vat WHERE offering_id = :offering"
            + " ORDER BY valid_from DESC")
    List<VatRow> of(UUID offering);
}
