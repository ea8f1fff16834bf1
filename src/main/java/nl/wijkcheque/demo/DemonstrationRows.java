package nl.wijkcheque.demo;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.MYSQL)
interface DemonstrationRows extends GenericRepository<DemonstrationRow, UUID> {

    void save(DemonstrationRow row);

    @Query("SELECT EXISTS (SELECT 1 FROM demonstration)")
    boolean any();
}
