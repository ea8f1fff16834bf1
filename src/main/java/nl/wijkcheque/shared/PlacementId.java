package nl.wijkcheque.shared;

import java.util.UUID;

/** Names a placement on a track. */
public record PlacementId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
