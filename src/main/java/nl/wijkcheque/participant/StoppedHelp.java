package nl.wijkcheque.participant;

import nl.wijkcheque.shared.ParticipantId;
import nl.wijkcheque.shared.ServicepuntId;

/** What stopped with somebody's placement. Participants do not know bookings: whoever knows both tells them. */
public interface StoppedHelp {

    /** Whether weekly help that was bound to her stopped with a placement though she goes on, and nothing was put in its place. */
    boolean isStoppedByMistake(ServicepuntId servicepunt, ParticipantId participant);
}
