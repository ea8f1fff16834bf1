package nl.wijkcheque.booking;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.MYSQL)
interface ActRows extends GenericRepository<ActRow, UUID> {

    @Query("SELECT * FROM wachtlijst_act WHERE booking_id = :booking ORDER BY id DESC LIMIT :size")
    List<ActRow> latest(UUID booking, int size);
}
