package nl.wijkcheque.planning.week;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.wijkcheque.planning.rule.Helper;
import nl.wijkcheque.planning.rule.Need;
import nl.wijkcheque.planning.rule.Promise;
import nl.wijkcheque.planning.rule.WeekProblem;
import nl.wijkcheque.shared.BookingId;
import nl.wijkcheque.shared.ParticipantId;

/**
 * Judges plans by the rules as they are written, in the plainest way: it counts everything from the start, shares no code
 * with the planner or with its pieces, and has the last word before anyone sees a plan.
 */
public final class Evaluator {

    private Evaluator() {}

    public static Evaluation evaluate(WeekProblem problem, WeekPlan plan) {
        List<Evaluation.Broken> broken = new ArrayList<>();
        List<Outing> outings = outings(problem, plan, broken);
        CheckedLimits limits = new CheckedLimits(problem, outings, broken);
        limits.check();
        return new Evaluation(broken, new CountedWishes(problem, outings).costs());
    }

    /**
     * One visit as it will be.
     *
     * @param moved whether it is for the plan to say; else it is fixed
     */
    record Outing(Need need, int start, List<Helper> crew, boolean moved) {

        int end() {
            return start + need.length();
        }

        boolean has(Helper helper) {
            return crew.stream().anyMatch(one -> one.id().equals(helper.id()));
        }
    }

    private static List<Outing> outings(WeekProblem problem, WeekPlan plan, List<Evaluation.Broken> broken) {
        Map<ParticipantId, Helper> people = new HashMap<>();
        problem.helpers().forEach(helper -> people.put(helper.id(), helper));
        Map<BookingId, WeekPlan.Visit> planned = new HashMap<>();
        for (WeekPlan.Visit visit : plan.visits()) {
            boolean known = problem.needs().stream()
                    .anyMatch(need -> need.booking().equals(visit.booking()) && !need.isFixed());
            if (!known || planned.put(visit.booking(), visit) != null) {
                broken.add(new Evaluation.Broken("ONCE", visit.booking()));
            }
        }
        List<Outing> outings = new ArrayList<>();
        for (Need need : problem.needs()) {
            Promise promise = need.promise();
            WeekPlan.Visit visit = planned.get(need.booking());
            if (promise != null && promise.fixed()) {
                List<Helper> crew = promise.crew().stream()
                        .map(id -> Optional.ofNullable(people.get(id)))
                        .flatMap(Optional::stream)
                        .toList();
                outings.add(new Outing(need, promise.start(), crew, false));
            } else if (visit != null) {
                List<Helper> crew = new ArrayList<>();
                for (ParticipantId id : visit.crew()) {
                    Helper helper = people.get(id);
                    if (helper == null || crew.contains(helper)) {
                        broken.add(new Evaluation.Broken("CREW_SIZE", visit.booking()));
                    } else {
                        crew.add(helper);
                    }
                }
                outings.add(new Outing(need, visit.start(), crew, true));
            } else if (!plan.waiting().contains(need.booking())) {
                broken.add(new Evaluation.Broken("LOST", need.booking()));
            }
        }
        return outings;
    }
}
