package nl.wijkcheque.shared;

import java.util.UUID;

/** Names a resident. */
public record ResidentId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
