package nl.wijkcheque.planning;

import java.util.List;
import nl.wijkcheque.shared.ParticipantId;
import nl.wijkcheque.shared.TimeSlot;

/** A time and the people who go. */
public record ProposedVisit(TimeSlot slot, List<ParticipantId> crew) {

    public ProposedVisit {
        crew = List.copyOf(crew);
    }
}
