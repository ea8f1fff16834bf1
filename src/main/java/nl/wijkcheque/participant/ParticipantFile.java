package nl.wijkcheque.participant;

import java.util.List;
import java.util.Map;
import nl.wijkcheque.shared.OfferingId;

/**
 * Everything about a participant. A look at it by staff is written down.
 *
 * @param coachName as colleagues know her
 * @param placements newest first
 * @param inductions per offering; what is not there was never begun
 * @param absences those that are not over, soonest first
 * @param wishes what she would rather do, and with whom
 */
public record ParticipantFile(
        Participant participant,
        String coachName,
        List<Placement> placements,
        Map<OfferingId, InductionLevel> inductions,
        List<Absence> absences,
        HelperWishes wishes) {

    public ParticipantFile {
        placements = List.copyOf(placements);
        inductions = Map.copyOf(inductions);
        absences = List.copyOf(absences);
    }
}
