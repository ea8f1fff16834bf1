package nl.wijkcheque.planning;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

@MappedEntity("place_check")
record PlaceRow(@Id UUID id, UUID servicepuntId, Instant madeAt, int bookings, int visits, int found) {

    PlaceCheck check(List<PlaceFinding> findings) {
        return new PlaceCheck(id, madeAt, bookings, visits, found, findings);
    }
}
