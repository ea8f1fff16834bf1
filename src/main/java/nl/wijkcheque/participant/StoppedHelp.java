package nl.wijkcheque.participant;

import nl.wijkcheque.shared.ParticipantId;
import nl.wijkcheque.shared.ServicepuntId;

/** What stopped with somebody's placement. Participants do not know bookings: whoever knows both tells them. */
public interface StoppedHelp {

    /** Whether weekly help that was bound to her stopped by an end that holds no longer, and nothing goes on for it. */
    boolean isStoppedByMistake(ServicepuntId servicepunt, ParticipantId participant);
}
