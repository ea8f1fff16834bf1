package nl.wijkcheque.claim;

import java.util.UUID;

/** Tells one claim from another. */
public record ClaimId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
