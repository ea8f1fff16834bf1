package nl.wijkcheque.booking;

import java.time.LocalDate;
import nl.wijkcheque.shared.ParticipantId;

/** Which helpers stay after all. Bookings ask for it, and whoever plans visits has the answer. */
public interface HelpersWhoStay {

    /**
     * Whether she still is there on a later day, by a placement that had begun by the one that was told as its last: what she
     * begins after it is another matter.
     */
    boolean staysOn(LocalDate day, ParticipantId helper, LocalDate toldAsLast);
}
