package nl.wijkcheque.shared;

import java.util.UUID;

/** Names a booking. */
public record BookingId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
