package nl.wijkcheque.planning;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@JdbcRepository(dialect = Dialect.MYSQL)
interface PlaceRows extends GenericRepository<PlaceRow, UUID> {

    void save(PlaceRow row);

    @Query("SELECT * FROM place_check WHERE servicepunt_id = :servicepunt ORDER BY id DESC LIMIT :size")
    List<PlaceRow> latest(UUID servicepunt, int size);

    @Query("SELECT kind, booking_id, visit_id FROM place_finding WHERE check_id = :check ORDER BY number")
    List<Found> findings(UUID check);

    /** Visits that stand, in the order of their ids. */
    @Query("SELECT id, booking_id FROM planned_visit WHERE servicepunt_id = :servicepunt AND id > :after"
            + " AND standing_booking IS NOT NULL ORDER BY id LIMIT :size")
    List<Standing> standing(UUID servicepunt, UUID after, int size);

    /** A finding as it is stored. */
    @Introspected
    record Found(String kind, UUID bookingId, @Nullable UUID visitId) {}

    /** A visit that stands, and for what. */
    @Introspected
    record Standing(UUID id, UUID bookingId) {}
}
