package nl.wijkcheque.booking;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.UUID;
import nl.wijkcheque.shared.AccountId;
import nl.wijkcheque.shared.VisitId;
import org.jspecify.annotations.Nullable;

/** @param version of the booking after this step */
@MappedEntity("booking_event")
record EventRow(
        @Id UUID id,
        UUID bookingId,
        Instant happenedAt,
        @Nullable String fromState,
        String toState,
        int version,
        @Nullable UUID visitId,
        String reason,
        UUID actorId,
        boolean byResident) {

    BookingEvent event() {
        return new BookingEvent(
                happenedAt,
                fromState == null ? null : BookingState.valueOf(fromState),
                BookingState.valueOf(toState),
                visitId == null ? null : new VisitId(visitId),
                reason,
                new AccountId(actorId),
                byResident);
    }
}
