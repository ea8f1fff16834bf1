package nl.wijkcheque.booking;

import io.micronaut.core.annotation.Introspected;

/**
 * How good expectations were.
 *
 * @param made how many have come out, one way or the other
 * @param nearBy of those, planned in the expected week or one week from it
 * @param later of those, planned after the expected week, or waiting still
 */
@Introspected
public record Accuracy(long made, long nearBy, long later) {

    /** Of a hundred, rounded half up; 0 when none have come out. */
    public int percentage() {
        return made == 0 ? 0 : Math.toIntExact((200 * nearBy + made) / (2 * made));
    }
}
