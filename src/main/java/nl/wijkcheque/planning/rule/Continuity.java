package nl.wijkcheque.planning.rule;

import nl.wijkcheque.planning.Reason;
import org.jspecify.annotations.Nullable;

/** Someone comes whom the resident knows, where she knows anyone. */
record Continuity(WishWeights weights) implements VisitWish {

    @Override
    public String name() {
        return "CONTINUITY";
    }

    @Override
    public int planned(WeekProblem problem, Crew crew, int start) {
        return crew.need().knownBy().isEmpty() || isKnown(crew) ? 0 : weights.continuity();
    }

    @Override
    public @Nullable Reason reason(WeekProblem problem, Crew crew, int start) {
        if (crew.need().knownBy().isEmpty()) {
            return null;
        }
        return Reason.of(isKnown(crew) ? "wish.known.yes" : "wish.known.no");
    }

    private static boolean isKnown(Crew crew) {
        for (int at = 0; at < crew.size(); at++) {
            if (crew.need().knownBy().contains(crew.get(at).helper().id())) {
                return true;
            }
        }
        return false;
    }
}
