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

    /** Of those about which somebody was called or written to at all. */
    @Query("SELECT booking_id, happened_at AS tried, result, told FROM (SELECT booking_id, happened_at, result,"
            + " MAX(CASE WHEN result = 'REACHED' OR what = 'LETTER' THEN happened_at END) OVER (PARTITION BY booking_id) AS told,"
            + " ROW_NUMBER() OVER (PARTITION BY booking_id ORDER BY id DESC) AS nth"
            + " FROM wachtlijst_act WHERE booking_id IN (:bookings) AND kind = 'CONTACT') contacts WHERE nth = 1")
    List<ContactRow> contacts(List<UUID> bookings);
}
