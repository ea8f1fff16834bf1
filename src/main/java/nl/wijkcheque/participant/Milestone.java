package nl.wijkcheque.participant;

import java.time.LocalDate;
import nl.wijkcheque.shared.ParticipantId;
import nl.wijkcheque.shared.PlacementId;
import org.jspecify.annotations.Nullable;

/**
 * Something that has to be decided about a participant on a participatiebaan.
 *
 * @param number counts those of one kind in one placement, from 1
 * @param dueOn the day from which it is due
 * @param decision null as long as nobody has decided
 */
public record Milestone(
        ParticipantId participant,
        PlacementId placement,
        MilestoneKind kind,
        int number,
        LocalDate dueOn,
        @Nullable MilestoneDecision decision) {

    public boolean isOpen() {
        return decision == null;
    }

    /** Whether it was decided so. */
    public boolean is(MilestoneVerdict verdict) {
        return decision != null && decision.verdict() == verdict;
    }
}
