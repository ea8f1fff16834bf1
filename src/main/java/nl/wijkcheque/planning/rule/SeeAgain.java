package nl.wijkcheque.planning.rule;

import nl.wijkcheque.planning.Reason;
import org.jspecify.annotations.Nullable;

/** The resident asked for someone, or said of someone that she likes to see her again [Ede]. */
record SeeAgain(WishWeights weights) implements VisitWish {

    @Override
    public String name() {
        return "SEE_AGAIN";
    }

    @Override
    public int planned(WeekProblem problem, Crew crew, int start) {
        return crew.need().seeAgain().isEmpty() || comesAgain(crew) ? 0 : weights.seeAgain();
    }

    @Override
    public @Nullable Reason reason(WeekProblem problem, Crew crew, int start) {
        if (crew.need().seeAgain().isEmpty()) {
            return null;
        }
        return Reason.of(comesAgain(crew) ? "wish.again.yes" : "wish.again.no");
    }

    private static boolean comesAgain(Crew crew) {
        for (int at = 0; at < crew.size(); at++) {
            if (crew.need().seeAgain().contains(crew.get(at).helper().id())) {
                return true;
            }
        }
        return false;
    }
}
