package nl.wijkcheque.booking;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.MYSQL)
interface EventRows extends GenericRepository<EventRow, UUID> {

    void save(EventRow row);

    @Query("SELECT * FROM booking_event WHERE booking_id = :booking ORDER BY version")
    List<EventRow> of(UUID booking);
}
