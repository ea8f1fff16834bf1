package nl.wijkcheque.participant.web;

import java.util.Map;
import nl.wijkcheque.participant.Participant;

/**
 * A step of induction to take back.
 *
 * @param induction of which it is the last
 * @param errors what has to change, by field
 */
public record StepWithdrawalView(
        Participant participant,
        ParticipantFileView.Induction induction,
        Form typed,
        String key,
        Map<String, String> errors) {}
