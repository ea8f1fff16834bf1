package nl.wijkcheque.shared;

import java.util.UUID;

/** Names a login. */
public record AccountId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
