package nl.wijkcheque.planning;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.wijkcheque.planning.rule.WeekProblem;

/**
 * What a search begins with.
 *
 * @param waiting how many bookings wait for a place in this week
 * @param movable the visits that may be moved, by the id of their booking
 */
record WeekDraft(WeekProblem problem, int waiting, Map<UUID, Standing> movable) {

    static WeekDraft of(WeekProblem problem, int waiting, List<Standing> movable) {
        return new WeekDraft(
                problem,
                waiting,
                movable.stream().collect(java.util.stream.Collectors.toMap(
                        one -> one.visit().bookingId(), one -> one)));
    }
}
