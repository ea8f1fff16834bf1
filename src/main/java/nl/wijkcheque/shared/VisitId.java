package nl.wijkcheque.shared;

import java.util.UUID;

/** Names a visit. */
public record VisitId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
