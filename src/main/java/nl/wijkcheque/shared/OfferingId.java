package nl.wijkcheque.shared;

import java.util.UUID;

/** Names an offering of the catalogue. */
public record OfferingId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
