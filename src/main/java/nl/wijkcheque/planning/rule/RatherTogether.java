package nl.wijkcheque.planning.rule;

import java.util.Set;
import nl.wijkcheque.planning.Reason;
import nl.wijkcheque.shared.ParticipantId;
import org.jspecify.annotations.Nullable;

/** Who would rather go with someone goes with one of those she named. */
record RatherTogether(WishWeights weights) implements VisitWish {

    @Override
    public String name() {
        return "TOGETHER";
    }

    @Override
    public int planned(WeekProblem problem, Crew crew, int start) {
        int cost = 0;
        for (int at = 0; at < crew.size(); at++) {
            Set<ParticipantId> named = crew.get(at).helper().likings().together();
            cost += named.isEmpty() || crew.firstOf(named) != null ? 0 : weights.together();
        }
        return cost;
    }

    @Override
    public @Nullable Reason reason(WeekProblem problem, Crew crew, int start) {
        Helper wisher = wisher(crew);
        if (wisher == null) {
            return null;
        }
        boolean together = crew.firstOf(wisher.likings().together()) != null;
        return Reason.of(together ? "wish.together.yes" : "wish.together.no");
    }

    @Override
    public @Nullable ParticipantId about(Crew crew) {
        Helper wisher = wisher(crew);
        return wisher == null ? null : wisher.id();
    }

    private static @Nullable Helper wisher(Crew crew) {
        for (int at = 0; at < crew.size(); at++) {
            if (!crew.get(at).helper().likings().together().isEmpty()) {
                return crew.get(at).helper();
            }
        }
        return null;
    }
}
