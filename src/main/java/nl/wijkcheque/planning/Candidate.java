package nl.wijkcheque.planning;

import java.util.List;
import nl.wijkcheque.shared.Minutes;
import nl.wijkcheque.shared.ParticipantId;

/**
 * Someone who might go, with every limit that holds for one person.
 *
 * @param part what she would be in the crew for
 * @param visitedBefore has been at this resident before
 * @param preferred the resident asked for her
 * @param plannedThisWeek Monday to Sunday, without this visit
 */
public record Candidate(
        ParticipantId participant,
        String name,
        CrewPart part,
        List<LimitCheck> limits,
        boolean visitedBefore,
        boolean preferred,
        Minutes plannedThisWeek) {

    public Candidate {
        limits = List.copyOf(limits);
    }

    public boolean possible() {
        return limits.stream().allMatch(LimitCheck::passed);
    }
}
