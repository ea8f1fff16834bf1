package nl.wijkcheque.visit;

import nl.wijkcheque.participant.InductionLevel;
import nl.wijkcheque.shared.OfferingId;
import nl.wijkcheque.shared.ParticipantId;

/**
 * Somebody who seems ready for the next step of induction. Only proposed: a foreman takes it, or does not [Ede].
 *
 * @param evidence what she did, and with whom
 */
public record StepProposal(
        ParticipantId participant,
        String name,
        OfferingId offering,
        InductionLevel now,
        InductionLevel next,
        Experience evidence) {}
