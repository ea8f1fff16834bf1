package nl.wijkcheque.participant;

import nl.wijkcheque.shared.ParticipantId;
import nl.wijkcheque.shared.Period;

/** Whether somebody worked. Participants do not know hours: whoever knows both tells them. */
public interface PlacementWork {

    /** Whether she worked in that time, confirmed or not, or went out and nobody has said yet whether she worked. */
    boolean hasWork(ParticipantId participant, Period days);
}
