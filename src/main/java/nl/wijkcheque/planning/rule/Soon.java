package nl.wijkcheque.planning.rule;

import nl.wijkcheque.planning.Reason;
import org.jspecify.annotations.Nullable;

/** Rather early than late among the days that are looked at. */
record Soon(WishWeights weights) implements VisitWish {

    @Override
    public String name() {
        return "SOON";
    }

    @Override
    public int planned(WeekProblem problem, Crew crew, int start) {
        return on(problem.horizon().dayOf(start));
    }

    int on(int day) {
        return weights.soonDay() * day;
    }

    @Override
    public @Nullable Reason reason(WeekProblem problem, Crew crew, int start) {
        return null;
    }
}
