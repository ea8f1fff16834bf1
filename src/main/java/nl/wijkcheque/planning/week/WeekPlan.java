package nl.wijkcheque.planning.week;

import java.util.List;
import nl.wijkcheque.shared.BookingId;
import nl.wijkcheque.shared.ParticipantId;

/**
 * Who goes where and when, for everything that is not fixed.
 *
 * @param visits in the order of the problem
 * @param waiting what is not planned, in the order of the problem
 * @param cost in points, see {@link nl.wijkcheque.planning.rule.WishWeights}
 * @param steps how many changes were tried for it
 */
public record WeekPlan(List<Visit> visits, List<BookingId> waiting, long cost, long steps) {

    public WeekPlan {
        visits = List.copyOf(visits);
        waiting = List.copyOf(waiting);
    }

    /** @param start a moment of the problem's horizon */
    public record Visit(BookingId booking, int start, List<ParticipantId> crew) {

        public Visit {
            crew = List.copyOf(crew);
        }
    }
}
