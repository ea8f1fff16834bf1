package nl.wijkcheque.planning.rule;

import nl.wijkcheque.planning.Reason;
import nl.wijkcheque.shared.ParticipantId;
import org.jspecify.annotations.Nullable;

/**
 * What one wish says of a crew for a visit.
 *
 * @param wish its name
 * @param participant whom it is about; null when it is about the whole crew
 * @param cost what a plan would cost more, in points; less when below 0
 * @param good whether it speaks for this crew
 * @param reason null when there is nothing to say
 */
public record Opinion(
        String wish, @Nullable ParticipantId participant, long cost, boolean good, @Nullable Reason reason) {}
