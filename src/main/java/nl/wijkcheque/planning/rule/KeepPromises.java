package nl.wijkcheque.planning.rule;

import java.util.List;
import nl.wijkcheque.planning.Reason;
import nl.wijkcheque.shared.ParticipantId;
import org.jspecify.annotations.Nullable;

/** What was promised stays as it was: the day, the time and the people. */
record KeepPromises(WishWeights weights) implements VisitWish {

    @Override
    public String name() {
        return "PROMISE";
    }

    @Override
    public int planned(WeekProblem problem, Crew crew, int start) {
        Promise promise = crew.need().promise();
        if (promise == null) {
            return 0;
        }
        int cost = weights.otherPerson() * others(promise.crew(), crew);
        if (problem.horizon().dayOf(start) != problem.horizon().dayOf(promise.start())) {
            return cost + weights.otherDay();
        }
        return start == promise.start() ? cost : cost + weights.otherTime();
    }

    @Override
    public int waiting(WeekProblem problem, Need need) {
        return need.promise() == null ? 0 : weights.broken();
    }

    @Override
    public @Nullable Reason reason(WeekProblem problem, Crew crew, int start) {
        Promise promise = crew.need().promise();
        if (promise == null) {
            return null;
        }
        if (problem.horizon().dayOf(start) != problem.horizon().dayOf(promise.start())) {
            return Reason.of("wish.promise.day");
        }
        if (start != promise.start()) {
            return Reason.of("wish.promise.time");
        }
        return Reason.of(others(promise.crew(), crew) > 0 ? "wish.promise.person" : "wish.promise.yes");
    }

    /** Who comes instead of somebody counts once; so does who does not come, and who comes besides. */
    private static int others(List<ParticipantId> promised, Crew crew) {
        int kept = 0;
        for (int at = 0; at < crew.size(); at++) {
            if (promised.contains(crew.get(at).helper().id())) {
                kept++;
            }
        }
        return Math.max(promised.size(), crew.size()) - kept;
    }
}
