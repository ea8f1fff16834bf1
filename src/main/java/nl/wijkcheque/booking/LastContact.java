package nl.wijkcheque.booking;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * When somebody was last called or written to about a booking, and when that last got through to her: she was spoken to, or was
 * sent a letter.
 *
 * @param result what came of it the last time
 * @param told null when nothing got through yet
 */
public record LastContact(Instant tried, ContactResult result, @Nullable Instant told) {

    public boolean isTriedSince(Instant moment) {
        return !tried.isBefore(moment);
    }
}
