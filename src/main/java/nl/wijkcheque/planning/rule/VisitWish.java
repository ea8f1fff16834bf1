package nl.wijkcheque.planning.rule;

import nl.wijkcheque.planning.Reason;
import nl.wijkcheque.shared.ParticipantId;
import org.jspecify.annotations.Nullable;

/** A wish about one visit as a whole: when it is and who go together. */
public non-sealed interface VisitWish extends Wish {

    /** @param start a moment of the horizon */
    int planned(WeekProblem problem, Crew crew, int start);

    /** As long as it is not planned. */
    default int waiting(WeekProblem problem, Need need) {
        return 0;
    }

    /** In one line; null when there is nothing to say. */
    @Nullable
    Reason reason(WeekProblem problem, Crew crew, int start);

    /** Of whom the reason speaks; null when of all who go, or of the visit. */
    default @Nullable ParticipantId about(Crew crew) {
        return null;
    }
}
