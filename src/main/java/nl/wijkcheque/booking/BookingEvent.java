package nl.wijkcheque.booking;

import java.time.Instant;
import nl.wijkcheque.shared.AccountId;
import nl.wijkcheque.shared.VisitId;
import org.jspecify.annotations.Nullable;

/**
 * One step of a booking, never changed afterwards.
 *
 * @param from null for the first
 * @param visit that the step was about; null when there is none
 * @param reason the code of a rejection, or who cancelled; empty for other steps
 * @param byResident whether the resident did it herself
 */
public record BookingEvent(
        Instant at,
        @Nullable BookingState from,
        BookingState to,
        @Nullable VisitId visit,
        String reason,
        AccountId actor,
        boolean byResident) {}
