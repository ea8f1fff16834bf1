package nl.wijkcheque.booking;

import java.time.Instant;
import nl.wijkcheque.shared.OfferingId;
import org.jspecify.annotations.Nullable;

/**
 * A time that a booking stood on the wachtlijst for one cause.
 *
 * @param isInflow whether it came then, new or back from a visit; false when only its cause changed
 * @param waitingSince since when it waited, earlier stays included
 * @param leftAt null while it stands there
 * @param isOutflow whether it was planned or called off then; false when only its cause changed
 */
public record Stay(
        OfferingId offering,
        WaitingCause cause,
        boolean isInflow,
        Instant waitingSince,
        Instant beganAt,
        @Nullable Instant leftAt,
        boolean isOutflow) {}
