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
            cost += named.isEmpty() || holdsOneOf(crew, named) ? 0 : weights.together();
        }
        return cost;
    }

    @Override
    public @Nullable Reason reason(WeekProblem problem, Crew crew, int start) {
        for (int at = 0; at < crew.size(); at++) {
            Set<ParticipantId> named = crew.get(at).helper().likings().together();
            if (!named.isEmpty()) {
                return Reason.of(holdsOneOf(crew, named) ? "wish.together.yes" : "wish.together.no");
            }
        }
        return null;
    }

    private static boolean holdsOneOf(Crew crew, Set<ParticipantId> named) {
        for (int at = 0; at < crew.size(); at++) {
            if (named.contains(crew.get(at).helper().id())) {
                return true;
            }
        }
        return false;
    }
}
