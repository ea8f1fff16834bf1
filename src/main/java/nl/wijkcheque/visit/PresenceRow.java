package nl.wijkcheque.visit;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.util.UUID;
import nl.wijkcheque.shared.Minutes;
import nl.wijkcheque.shared.ParticipantId;

/** The key in the table is both ids. */
@MappedEntity("visit_presence")
record PresenceRow(@Id UUID visitId, UUID participantId, String presence, int minutes) {

    PresenceLine line() {
        return new PresenceLine(
                new ParticipantId(participantId), Presence.valueOf(presence), Minutes.of(minutes));
    }
}
