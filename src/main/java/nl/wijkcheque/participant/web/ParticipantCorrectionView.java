package nl.wijkcheque.participant.web;

import java.util.List;
import java.util.Map;
import nl.wijkcheque.audit.Correction;
import nl.wijkcheque.participant.Participant;

/**
 * The form to correct who somebody is.
 *
 * @param version that the next correction is based on
 * @param meanwhile what others corrected while the form was filled in
 */
public record ParticipantCorrectionView(
        Participant participant,
        Form typed,
        int version,
        String key,
        Map<String, String> errors,
        List<Correction> meanwhile) {}
