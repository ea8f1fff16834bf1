package nl.wijkcheque.planning.rule;

import nl.wijkcheque.planning.Reason;
import nl.wijkcheque.shared.ParticipantId;
import org.jspecify.annotations.Nullable;

/** The resident asked for someone, or said of someone that she likes to see her again [Ede]. */
record SeeAgain(WishWeights weights) implements VisitWish {

    @Override
    public String name() {
        return "SEE_AGAIN";
    }

    @Override
    public int planned(WeekProblem problem, Crew crew, int start) {
        return crew.need().seeAgain().isEmpty() || about(crew) != null ? 0 : weights.seeAgain();
    }

    @Override
    public @Nullable Reason reason(WeekProblem problem, Crew crew, int start) {
        if (crew.need().seeAgain().isEmpty()) {
            return null;
        }
        return Reason.of(about(crew) != null ? "wish.again.yes" : "wish.again.no");
    }

    @Override
    public @Nullable ParticipantId about(Crew crew) {
        return crew.firstOf(crew.need().seeAgain());
    }
}
