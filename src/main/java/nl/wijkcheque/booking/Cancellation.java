package nl.wijkcheque.booking;

import java.time.Instant;
import nl.wijkcheque.shared.BookingId;
import org.jspecify.annotations.Nullable;

/**
 * @param reason in her own words, at most 300 characters; may be empty
 * @param mergedInto the booking that goes on in its place, when it was asked twice; null otherwise
 */
public record Cancellation(CancelledBy by, String reason, Instant at, @Nullable BookingId mergedInto) {

    static final int LONGEST_REASON = 300;

    /** The code of one that was asked twice. */
    static final String MERGED = "MERGED";

    public Cancellation(CancelledBy by, String reason, Instant at) {
        this(by, reason, at, null);
    }
}
