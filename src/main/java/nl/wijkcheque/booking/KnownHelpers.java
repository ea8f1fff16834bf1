package nl.wijkcheque.booking;

import java.util.Map;
import nl.wijkcheque.shared.ParticipantId;
import nl.wijkcheque.shared.ResidentId;

/** Whom residents know. Bookings ask for it, and whoever plans visits has the answer. */
public interface KnownHelpers {

    /** Who came to her, or will, by name. */
    Map<ParticipantId, String> of(ResidentId resident);
}
