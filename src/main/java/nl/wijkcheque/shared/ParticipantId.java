package nl.wijkcheque.shared;

import java.util.UUID;

/** Names a participant. */
public record ParticipantId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
