package nl.wijkcheque.participant;

import nl.wijkcheque.shared.ParticipantId;
import nl.wijkcheque.shared.Period;

/** Whether somebody worked. Participants do not know hours: whoever knows both tells them. */
public interface PlacementWork {

    /** Whether hours of hers are registered in that time, confirmed or not. */
    boolean hasHours(ParticipantId participant, Period days);
}
