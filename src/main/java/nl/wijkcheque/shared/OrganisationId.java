package nl.wijkcheque.shared;

import java.util.UUID;

/** Names an organisation that buys on account. */
public record OrganisationId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
