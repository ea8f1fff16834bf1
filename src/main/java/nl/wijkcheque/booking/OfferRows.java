package nl.wijkcheque.booking;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@JdbcRepository(dialect = Dialect.MYSQL)
interface OfferRows extends GenericRepository<OfferRow, UUID> {

    void save(OfferRow row);

    Optional<OfferRow> findById(UUID id);

    List<OfferRow> findByOpenBookingIn(Collection<UUID> bookings);

    @Query("SELECT * FROM booking_offer WHERE booking_id = :booking ORDER BY id DESC LIMIT 20")
    List<OfferRow> of(UUID booking);

    /** Those that nobody answered in time. */
    @Query("SELECT o.* FROM booking_offer o JOIN booking b ON b.id = o.booking_id"
            + " WHERE o.state = 'OPEN' AND o.answer_by <= :now AND b.servicepunt_id = :servicepunt"
            + " ORDER BY o.answer_by LIMIT :size")
    List<OfferRow> due(UUID servicepunt, Instant now, int size);

    /** @return 1, or 0 when it was not open any more */
    @Query("UPDATE booking_offer SET state = :state, open_booking = NULL, ended_at = :at, way = :way"
            + " WHERE id = :id AND state = 'OPEN'")
    int end(UUID id, String state, Instant at, @Nullable String way);

    @Query("UPDATE booking_offer SET state = 'WITHDRAWN', open_booking = NULL, ended_at = :at"
            + " WHERE open_booking = :booking")
    void withdraw(UUID booking, Instant at);
}
