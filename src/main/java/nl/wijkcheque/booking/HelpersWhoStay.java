package nl.wijkcheque.booking;

import java.time.LocalDate;
import nl.wijkcheque.shared.ParticipantId;

/** Which helpers stay after all. Bookings ask for it, and whoever plans visits has the answer. */
public interface HelpersWhoStay {

    /**
     * Whether she still is there on a later day, by a placement that began no later than a week after the day that was told as
     * the last: what she begins after that is another matter.
     */
    boolean staysOn(LocalDate day, ParticipantId helper, LocalDate toldAsLast);
}
