package nl.wijkcheque.planning;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.wijkcheque.audit.Audit;
import nl.wijkcheque.audit.AuditAction;
import nl.wijkcheque.planning.rule.Horizon;
import nl.wijkcheque.planning.week.Effort;
import nl.wijkcheque.platform.Transactions;
import nl.wijkcheque.platform.UniqueKeys;
import nl.wijkcheque.shared.Actor;
import nl.wijkcheque.shared.Amsterdam;
import nl.wijkcheque.shared.BookingId;
import nl.wijkcheque.shared.Outcome;
import nl.wijkcheque.shared.Period;
import nl.wijkcheque.shared.Refusal;
import nl.wijkcheque.shared.RefusalCode;
import nl.wijkcheque.shared.ServicepuntId;
import nl.wijkcheque.shared.TimeOrderedIds;

/** Proposals for a week: begun, stopped, looked at, accepted in whole or in part. */
@Singleton
public final class WeekProposals {

    /** A quarter, to look back at. [choice] */
    private static final Duration KEPT = Duration.ofDays(91);

    private final WeekProposalRows rows;
    private final ProposalStore store;
    private final WeekSearch search;
    private final Acceptance acceptance;
    private final Transactions transactions;
    private final TimeOrderedIds ids;
    private final Audit audit;
    private final Clock clock;

    WeekProposals(
            WeekProposalRows rows,
            ProposalStore store,
            WeekSearch search,
            Acceptance acceptance,
            Transactions transactions,
            TimeOrderedIds ids,
            Audit audit,
            Clock clock) {
        this.rows = rows;
        this.store = store;
        this.search = search;
        this.acceptance = acceptance;
        this.transactions = transactions;
        this.ids = ids;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Begins to search in the background, for the servicepunt of who asks; one search at a time for one week. Refused:
     * WEEK_IS_OVER when the week is over, WEEK_PLAN_RUNNING, TRY_AGAIN when this node searches for others already.
     *
     * @param day any day of the week
     */
    public Outcome<WeekProposalId> start(Actor by, LocalDate day, WeekWish wish) {
        Period week = Horizon.weekOf(day);
        if (week.until().isBefore(Amsterdam.today(clock))) {
            return Outcome.refused(Refusal.of(RefusalCode.WEEK_IS_OVER).at("week"));
        }
        if (search.isBusy()) {
            return Outcome.refused(RefusalCode.TRY_AGAIN);
        }
        WeekProposalId id = new WeekProposalId(ids.next());
        return transactions.write(() -> begin(by, id, week.from(), wish)).map(begun -> {
            search.begin(by, begun, week, wish);
            return begun;
        });
    }

    /**
     * Searches at once, in the transaction of the caller if there is one, for a number of steps; for who waits for it. Refused:
     * as {@link #start}.
     */
    public Outcome<WeekProposalId> propose(Actor by, LocalDate day, WeekWish wish, long steps) {
        Period week = Horizon.weekOf(day);
        if (week.until().isBefore(Amsterdam.today(clock))) {
            return Outcome.refused(Refusal.of(RefusalCode.WEEK_IS_OVER).at("week"));
        }
        WeekProposalId id = new WeekProposalId(ids.next());
        return transactions.write(() -> begin(by, id, week.from(), wish)).map(begun -> {
            search.search(by, begun, week, wish, Effort.steps(wish.seed(), steps));
            return begun;
        });
    }

    /** What was found until then becomes the proposal. Refused: NOT_FOUND, WEEK_PLAN_STATE when it does not run. */
    public Outcome<WeekProposalId> stop(Actor by, WeekProposalId id) {
        return transactions.write(() -> {
            if (find(by, id).isEmpty()) {
                return Outcome.refused(RefusalCode.NOT_FOUND);
            }
            if (rows.askToStop(id.value()) == 0) {
                return Outcome.refused(RefusalCode.WEEK_PLAN_STATE);
            }
            audit.record(by, AuditAction.WEEK_PLAN_STOPPED, id.value());
            return Outcome.done(id);
        });
    }

    /** One of the servicepunt of who asks. */
    public Optional<WeekProposal> find(Actor by, WeekProposalId id) {
        return rows.find(id.value())
                .map(WeekProposalRow::proposal)
                .filter(found -> found.servicepunt().equals(by.servicepunt().id()));
    }

    /** What it says; nothing as long as it is searched for. */
    public WeekProposal.Content content(WeekProposalId id) {
        return transactions.read(() -> store.read(id.value()));
    }

    /** The last ten of that week, newest first. */
    public List<WeekProposal> ofWeek(ServicepuntId servicepunt, LocalDate day) {
        return rows.ofWeek(servicepunt.value(), Horizon.weekOf(day).from()).stream()
                .map(WeekProposalRow::proposal)
                .toList();
    }

    /**
     * Makes pieces come true. Each is held against all limits at this moment; what is no longer possible is left, with the
     * reason: also TOO_NEAR, what would begin before now, or change what is today or tomorrow; OFFER_OPEN and MONEY_MISSING,
     * what waits for an answer or for money by now; VISIT_CHANGED, what does not stand any more; VISIT_CAN_GO, a visit that
     * would leave its place though nothing is in its way and nothing of these comes in its place. Pieces that were accepted before
     * stay so. Refused: NOT_FOUND, WEEK_PLAN_STATE as long as it is not ready.
     *
     * @param which of which bookings; those that the proposal does not name are passed over
     * @throws IllegalStateException in a transaction: each piece has its own
     */
    public Outcome<Accepted> accept(Actor by, WeekProposalId id, Collection<BookingId> which) {
        return ready(by, id).map(found -> acceptance.accept(by, id.value(), piece -> which.contains(piece.booking())));
    }

    /** All pieces, in an order in which as many as possible come true. Refused: as {@link #accept}. */
    public Outcome<Accepted> acceptAll(Actor by, WeekProposalId id) {
        return ready(by, id).map(found -> acceptance.accept(by, id.value(), piece -> true));
    }

    /** Searches whose node is gone have failed, and can be begun anew. @return how many */
    public int endLost(ServicepuntId servicepunt) {
        int ended = 0;
        for (LocalDate monday : rows.lost(servicepunt.value())) {
            ended += rows.endLost(servicepunt.value(), monday, clock.instant());
        }
        return ended;
    }

    /** Forgets proposals of long ago: what came of them stands in visits. @return how many */
    public int forgetOld() {
        Instant before = clock.instant().minus(KEPT);
        return transactions
                .write(() -> {
                    rows.forgetPieces(before);
                    rows.forgetWaiting(before);
                    rows.forgetCosts(before);
                    return Outcome.done(rows.forget(before));
                })
                .orThrow();
    }

    private Outcome<WeekProposal> ready(Actor by, WeekProposalId id) {
        Optional<WeekProposal> found = find(by, id);
        if (found.isEmpty()) {
            return Outcome.refused(RefusalCode.NOT_FOUND);
        }
        return found.get().state() == WeekProposalState.READY
                ? Outcome.done(found.get())
                : Outcome.refused(RefusalCode.WEEK_PLAN_STATE);
    }

    private Outcome<WeekProposalId> begin(Actor by, WeekProposalId id, LocalDate monday, WeekWish wish) {
        UUID servicepunt = by.servicepunt().id().value();
        rows.endLost(servicepunt, monday, clock.instant());
        try {
            rows.begin(
                    id.value(),
                    servicepunt,
                    monday,
                    search.node(),
                    wish.mayMove(),
                    wish.seed(),
                    by.account().value(),
                    by.name(),
                    clock.instant());
        } catch (RuntimeException failure) {
            if (UniqueKeys.isTaken(failure)) {
                return Outcome.refused(RefusalCode.WEEK_PLAN_RUNNING);
            }
            throw failure;
        }
        audit.record(by, AuditAction.WEEK_PLAN_STARTED, id.value());
        return Outcome.done(id);
    }
}
