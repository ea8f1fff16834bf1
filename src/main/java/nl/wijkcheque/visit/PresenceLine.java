package nl.wijkcheque.visit;

import nl.wijkcheque.shared.Minutes;
import nl.wijkcheque.shared.ParticipantId;

/** Who was there and for how long; absent is zero minutes, whatever was typed. */
public record PresenceLine(ParticipantId participant, Presence presence, Minutes minutes) {

    public PresenceLine {
        minutes = presence.isAbsent() ? Minutes.ZERO : minutes;
    }
}
