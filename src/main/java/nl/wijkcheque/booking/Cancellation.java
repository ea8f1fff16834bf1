package nl.wijkcheque.booking;

import java.time.Instant;

/** @param reason in her own words, at most 300 characters; may be empty */
public record Cancellation(CancelledBy by, String reason, Instant at) {

    static final int LONGEST_REASON = 300;
}
