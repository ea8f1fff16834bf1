package nl.wijkcheque.planning;

import nl.wijkcheque.shared.ParticipantId;
import org.jspecify.annotations.Nullable;

/**
 * What one limit says.
 *
 * @param limit its name in the list of limits
 * @param participant whom it is about; null when it is about the whole crew
 */
public record LimitCheck(String limit, @Nullable ParticipantId participant, boolean passed, Reason reason) {}
