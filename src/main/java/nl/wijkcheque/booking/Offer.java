package nl.wijkcheque.booking;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import nl.wijkcheque.shared.BookingId;
import org.jspecify.annotations.Nullable;

/**
 * A day and a time that were proposed to a resident.
 *
 * @param answerBy the first moment at which it is too late
 * @param endedAt null while she may answer
 * @param way how she answered; null when she did not
 */
public record Offer(
        UUID id,
        BookingId booking,
        LocalDate day,
        LocalTime start,
        Instant answerBy,
        OfferState state,
        Instant madeAt,
        @Nullable Instant endedAt,
        @Nullable ContactWay way) {}
