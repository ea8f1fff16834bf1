package nl.wijkcheque.identity;

import nl.wijkcheque.shared.AccountId;
import nl.wijkcheque.shared.ParticipantId;
import nl.wijkcheque.shared.ResidentId;
import nl.wijkcheque.shared.Role;
import org.jspecify.annotations.Nullable;

/**
 * Who gets a login: a resident or a participant.
 *
 * @param earlier her account until now; null when she had none
 * @param stem what the username begins with, as far as it has letters
 * @param name as colleagues know her
 */
public record LoginOf(
        @Nullable AccountId earlier,
        String stem,
        String name,
        @Nullable ResidentId resident,
        @Nullable ParticipantId participant) {

    Role role() {
        return resident == null ? Role.PARTICIPANT : Role.RESIDENT;
    }
}
