package nl.wijkcheque.planning;

import java.time.Instant;
import java.util.UUID;
import nl.wijkcheque.shared.TimeSlot;
import org.jspecify.annotations.Nullable;

/**
 * What planning has to know of a visit that stands.
 *
 * @param endsAt when its crew is free again, also when they go on longer than was promised
 */
record StandingVisit(
        UUID id,
        UUID bookingId,
        UUID residentId,
        UUID offeringId,
        Instant startsAt,
        Instant endsAt,
        @Nullable Double latitude,
        @Nullable Double longitude) {

    TimeSlot slot() {
        return new TimeSlot(startsAt, endsAt);
    }
}
