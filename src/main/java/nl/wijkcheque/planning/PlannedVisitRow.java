package nl.wijkcheque.planning;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.wijkcheque.shared.BookingId;
import nl.wijkcheque.shared.Location;
import nl.wijkcheque.shared.OfferingId;
import nl.wijkcheque.shared.ResidentId;
import nl.wijkcheque.shared.ServicepuntId;
import nl.wijkcheque.shared.TimeSlot;
import nl.wijkcheque.shared.VisitId;
import org.jspecify.annotations.Nullable;

/** @param standingBooking the booking again, as long as the visit stands */
@MappedEntity("planned_visit")
record PlannedVisitRow(
        @Id UUID id,
        UUID bookingId,
        @Nullable UUID standingBooking,
        UUID residentId,
        UUID offeringId,
        UUID servicepuntId,
        Instant startsAt,
        Instant endsAt,
        @Nullable Double latitude,
        @Nullable Double longitude,
        Instant plannedAt,
        UUID plannedBy,
        @Nullable Instant unplannedAt,
        @Nullable String unplanReason) {

    TimeSlot slot() {
        return new TimeSlot(startsAt, endsAt);
    }

    @Nullable
    Location location() {
        return latitude == null || longitude == null ? null : new Location(latitude, longitude);
    }

    /** Null as long as it stands. */
    @Nullable
    UnplanReason why() {
        return unplanReason == null ? null : UnplanReason.valueOf(unplanReason);
    }

    PlannedVisit with(List<CrewMember> crew) {
        return new PlannedVisit(
                new VisitId(id),
                new BookingId(bookingId),
                new ResidentId(residentId),
                new OfferingId(offeringId),
                new ServicepuntId(servicepuntId),
                slot(),
                crew);
    }
}
