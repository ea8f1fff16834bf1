package nl.wijkcheque.participant;

import nl.wijkcheque.shared.OfferingId;
import nl.wijkcheque.shared.ParticipantId;
import nl.wijkcheque.shared.ServicepuntId;

/** Whether visits speak for a next step. Participants do not know visits: whoever knows both tells them. */
public interface InductionEvidence {

    /**
     * Whether what she did there in the past year is enough for the step after a level.
     *
     * @param now SHADOWING for going alone, INDEPENDENT for introducing others
     */
    boolean isEnoughAfter(
            InductionLevel now, ServicepuntId servicepunt, ParticipantId participant, OfferingId offering);
}
