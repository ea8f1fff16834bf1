package nl.wijkcheque.planning.rule;

import nl.wijkcheque.planning.Reason;
import nl.wijkcheque.shared.ParticipantId;
import org.jspecify.annotations.Nullable;

/** Someone comes whom the resident knows, where she knows anyone. */
record Continuity(WishWeights weights) implements VisitWish {

    @Override
    public String name() {
        return "CONTINUITY";
    }

    @Override
    public int planned(WeekProblem problem, Crew crew, int start) {
        return crew.need().knownBy().isEmpty() || about(crew) != null ? 0 : weights.continuity();
    }

    @Override
    public @Nullable Reason reason(WeekProblem problem, Crew crew, int start) {
        if (crew.need().knownBy().isEmpty()) {
            return null;
        }
        return Reason.of(about(crew) != null ? "wish.known.yes" : "wish.known.no");
    }

    @Override
    public @Nullable ParticipantId about(Crew crew) {
        return crew.firstOf(crew.need().knownBy());
    }
}
