package nl.wijkcheque.planning.rule;

import java.util.List;
import nl.wijkcheque.shared.ParticipantId;

/**
 * A visit that stands.
 *
 * @param start a moment of the horizon
 * @param fixed can't be moved: it lies outside what is planned now, has begun, or somebody wants it so
 */
public record Promise(int start, List<ParticipantId> crew, boolean fixed) {

    public Promise {
        crew = List.copyOf(crew);
    }
}
