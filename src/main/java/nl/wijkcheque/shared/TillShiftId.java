package nl.wijkcheque.shared;

import java.util.UUID;

/** Names a clerk's shift at a till. */
public record TillShiftId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
