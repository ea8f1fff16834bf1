package nl.wijkcheque.planning;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.wijkcheque.shared.ServicepuntId;
import org.jspecify.annotations.Nullable;

/**
 * A plan for a week that nothing follows from until somebody accepts it.
 *
 * @param monday first day of the week
 * @param lost whether the node that searched is gone: it can be begun anew
 * @param percent how far the search is, 0 to 100
 * @param steps how many changes were tried
 * @param waiting how many bookings waited for a place in this week when it began
 * @param planned how many of them have one in the proposal
 * @param captured worth of what is planned, in points
 * @param attainable worth that no plan can exceed: a proven bound
 */
public record WeekProposal(
        WeekProposalId id,
        ServicepuntId servicepunt,
        LocalDate monday,
        WeekProposalState state,
        boolean lost,
        boolean stopAsked,
        WeekWish wish,
        String askedBy,
        Instant askedAt,
        @Nullable Instant finishedAt,
        int percent,
        long steps,
        int waiting,
        int planned,
        long captured,
        long attainable) {

    /** What this plan gets of what can be got, in whole percents, rounded down; 100 when there was nothing to get. */
    public int capturedPercent() {
        return attainable <= 0 ? 100 : Math.toIntExact(Math.clamp(captured * 100 / attainable, 0, 100));
    }

    /** With all that it says. */
    public record Content(List<ProposalPiece> pieces, List<StillWaiting> waiting, List<WishCost> costs) {

        public Content {
            pieces = List.copyOf(pieces);
            waiting = List.copyOf(waiting);
            costs = List.copyOf(costs);
        }
    }

    /** What one wish costs in the plan, in points. */
    public record WishCost(String wish, long points) {}
}
