package nl.wijkcheque.shared;

import java.util.UUID;

/** Names a servicepunt. */
public record ServicepuntId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
