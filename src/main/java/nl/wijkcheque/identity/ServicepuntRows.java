package nl.wijkcheque.identity;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.MYSQL)
interface ServicepuntRows extends GenericRepository<ServicepuntRow, UUID> {

    void save(ServicepuntRow row);

    Optional<ServicepuntRow> findById(UUID id);

    List<ServicepuntRow> findAllOrderByName();
}
