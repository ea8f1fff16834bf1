package nl.wijkcheque.planning;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.wijkcheque.planning.rule.WeekProblem;

/**
 * What a search begins with.
 *
 * @param aside what waits in this week too, and gets no place for a reason that no plan changes
 * @param movable the visits that may be moved, by the id of their booking
 */
record WeekDraft(WeekProblem problem, List<StillWaiting> aside, Map<UUID, Standing> movable) {

    static WeekDraft of(WeekProblem problem, List<StillWaiting> aside, List<Standing> movable) {
        return new WeekDraft(
                problem,
                aside,
                movable.stream().collect(java.util.stream.Collectors.toMap(
                        one -> one.visit().bookingId(), one -> one)));
    }
}
