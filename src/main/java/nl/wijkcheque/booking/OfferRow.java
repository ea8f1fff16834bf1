package nl.wijkcheque.booking;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import nl.wijkcheque.shared.BookingId;
import org.jspecify.annotations.Nullable;

/** @param openBooking the booking again, as long as she may answer */
@MappedEntity("booking_offer")
record OfferRow(
        @Id UUID id,
        UUID bookingId,
        @Nullable UUID openBooking,
        LocalDate day,
        LocalTime start,
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
                start,
                answerBy,
                OfferState.valueOf(state),
                madeAt,
                endedAt,
                way == null ? null : ContactWay.valueOf(way));
    }
}
