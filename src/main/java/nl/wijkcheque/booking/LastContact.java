package nl.wijkcheque.booking;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * When somebody was last called or written to about a booking, and when that last got through to her: she was spoken to, or was
 * sent a letter.
 *
 * @param told null when nothing did yet
 */
public record LastContact(Instant tried, @Nullable Instant told) {

    public boolean isToldSince(Instant moment) {
        return told != null && !told.isBefore(moment);
    }

    public boolean isTriedSince(Instant moment) {
        return !tried.isBefore(moment);
    }
}
