package nl.wijkcheque.planning;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nl.wijkcheque.booking.Wachtlijst;
import nl.wijkcheque.booking.WaitingCause;
import nl.wijkcheque.planning.rule.Horizon;
import nl.wijkcheque.planning.rule.Need;
import nl.wijkcheque.planning.rule.Promise;
import nl.wijkcheque.planning.week.Bound;
import nl.wijkcheque.planning.week.Captured;
import nl.wijkcheque.planning.week.Evaluation;
import nl.wijkcheque.planning.week.Evaluator;
import nl.wijkcheque.planning.week.WeekPlan;
import nl.wijkcheque.planning.week.WhyWaiting;
import nl.wijkcheque.shared.Actor;
import nl.wijkcheque.shared.BookingId;
import nl.wijkcheque.shared.VisitId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What a plan means for people, after it was judged by rules that the planner did not write. */
@Singleton
class Findings {

    private static final Logger LOG = LoggerFactory.getLogger(Findings.class);

    private final Wachtlijst wachtlijst;

    Findings(Wachtlijst wachtlijst) {
        this.wachtlijst = wachtlijst;
    }

    /** What is shown of a plan. */
    record Found(
            WeekProposal.Content content,
            long steps,
            int waiting,
            int planned,
            long captured,
            long attainable,
            Map<BookingId, WaitingCause> causes) {}

    /** Empty for a plan that breaks a limit: nobody is to see it. */
    Optional<Found> of(WeekDraft draft, WeekPlan plan) {
        Evaluation evaluation = Evaluator.evaluate(draft.problem(), plan);
        if (!evaluation.isSound()) {
            LOG.error("the planner broke limits: {}", evaluation.broken());
            return Optional.empty();
        }
        Captured captured = Bound.of(draft.problem(), plan);
        Replay replay = new Replay(draft.problem(), plan);
        List<ProposalPiece> pieces = new ArrayList<>();
        plan.visits().forEach(visit -> piece(draft, replay, visit).ifPresent(pieces::add));
        List<StillWaiting> waiting = new ArrayList<>(draft.aside());
        Map<BookingId, WaitingCause> causes = new HashMap<>();
        for (WhyWaiting.Cause cause : WhyWaiting.of(draft.problem(), plan)) {
            if (replay.need(cause.booking()).promise() != null) {
                pieces.add(back(draft, cause));
            } else {
                waiting.add(new StillWaiting(cause.booking(), reason(cause)));
                causeOf(cause.limit()).ifPresent(why -> causes.put(cause.booking(), why));
            }
        }
        int planned = Math.toIntExact(
                pieces.stream().filter(piece -> piece.kind() == PieceKind.NEW).count());
        List<WeekProposal.WishCost> costs = evaluation.costs().entrySet().stream()
                .map(entry -> new WeekProposal.WishCost(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparingLong((WeekProposal.WishCost one) -> -one.points()))
                .toList();
        return Optional.of(new Found(
                new WeekProposal.Content(pieces, waiting, costs),
                plan.steps(),
                planned + waiting.size(),
                planned,
                captured.value(),
                captured.bound(),
                causes));
    }

    /** So that the wachtlijst says why as well. */
    void tellWhyTheyWait(Actor by, Found found) {
        int told = wachtlijst.explain(by, found.causes());
        LOG.debug("why was told of {} bookings", told);
    }

    /** Empty for what stays as it is. */
    private static Optional<ProposalPiece> piece(WeekDraft draft, Replay replay, WeekPlan.Visit visit) {
        Need need = replay.need(visit.booking());
        Promise promise = need.promise();
        if (promise != null
                && promise.start() == visit.start()
                && new HashSet<>(promise.crew()).equals(new HashSet<>(visit.crew()))) {
            return Optional.empty();
        }
        Horizon horizon = draft.problem().horizon();
        ProposedVisit now = new ProposedVisit(horizon.slot(visit.start(), need.length()), visit.crew());
        Standing standing = draft.movable().get(visit.booking().value());
        return Optional.of(new ProposalPiece(
                visit.booking(),
                standing == null ? PieceKind.NEW : PieceKind.MOVED,
                PieceState.PROPOSED,
                standing == null ? null : new VisitId(standing.visit().id()),
                standing == null ? null : was(standing),
                now,
                replay.reasons(visit),
                null));
    }

    private static ProposalPiece back(WeekDraft draft, WhyWaiting.Cause cause) {
        Standing standing = Objects.requireNonNull(draft.movable().get(cause.booking().value()));
        return new ProposalPiece(
                cause.booking(),
                PieceKind.BACK,
                PieceState.PROPOSED,
                new VisitId(standing.visit().id()),
                was(standing),
                null,
                List.of(new Signed(false, reason(cause), 0, null)),
                null);
    }

    private static Reason reason(WhyWaiting.Cause cause) {
        return Reason.of("waits." + cause.limit());
    }

    /**
     * In the words of the wachtlijst. Empty for what only follows from the calendar: that she is paused, that her last day is
     * over and what the season is it knows itself, and that one week does not suit her is no cause of her wait.
     */
    private static Optional<WaitingCause> causeOf(String limit) {
        return switch (limit) {
            case "SKILLS", "INDUCTION", "MENTOR", "ALONE" -> Optional.of(WaitingCause.SKILL);
            case "RESIDENT", "SEASON" -> Optional.empty();
            default -> Optional.of(WaitingCause.CAPACITY);
        };
    }

    private static ProposedVisit was(Standing standing) {
        return new ProposedVisit(standing.visit().slot(), standing.crew());
    }
}
