package nl.wijkcheque.booking;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.wijkcheque.shared.BookingId;
import org.jspecify.annotations.Nullable;

/**
 * @param openBooking the booking again, as long as she may answer
 * @param start minutes after midnight
 */
@MappedEntity("booking_offer")
record OfferRow(
        @Id UUID id,
        UUID bookingId,
        @Nullable UUID openBooking,
        LocalDate day,
        int start,
        Instant answerBy,
        String state,
        Instant madeAt,
        UUID madeBy,
        @Nullable Instant endedAt,
        @Nullable String way) {

    Offer offer() {
        return new Offer(
                id,
                new BookingId(bookingId),
                day,
                Agreed.timeOf(start),
                answerBy,
                OfferState.valueOf(state),
                madeAt,
                endedAt,
                way == null ? null : ContactWay.valueOf(way));
    }
}
