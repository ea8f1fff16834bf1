package nl.wijkcheque.planning;

import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import nl.wijkcheque.planning.week.Effort;
import nl.wijkcheque.planning.week.Planner;
import nl.wijkcheque.planning.week.WeekPlan;
import nl.wijkcheque.platform.Transactions;
import nl.wijkcheque.shared.Actor;
import nl.wijkcheque.shared.Outcome;
import nl.wijkcheque.shared.Period;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Searches for plans in the background of this node. A search holds no transaction and no lock: it reads once, works on
 * figures, and says every second that it lives. What it found is only a proposal, so nothing goes wrong when much has
 * changed meanwhile.
 */
@Singleton
class WeekSearch {

    private static final Logger LOG = LoggerFactory.getLogger(WeekSearch.class);
    private static final long BETWEEN_SIGNS = TimeUnit.SECONDS.toNanos(1);

    private final UUID node = UUID.randomUUID();
    private final Map<WeekProposalId, FutureTask<Void>> running = new ConcurrentHashMap<>();
    private final WeekDrafts drafts;
    private final Findings findings;
    private final WeekProposalRows rows;
    private final ProposalStore store;
    private final WeekPlanSettings settings;
    private final Transactions transactions;
    private final Clock clock;

    WeekSearch(
            WeekDrafts drafts,
            Findings findings,
            WeekProposalRows rows,
            ProposalStore store,
            WeekPlanSettings settings,
            Transactions transactions,
            Clock clock) {
        this.drafts = drafts;
        this.findings = findings;
        this.rows = rows;
        this.store = store;
        this.settings = settings;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** What this node is called in leases. */
    UUID node() {
        return node;
    }

    boolean isBusy() {
        return running.size() >= settings.atOnce();
    }

    void begin(Actor by, WeekProposalId id, Period week, WeekWish wish) {
        FutureTask<Void> task = new FutureTask<>(
                () -> {
                    try {
                        search(by, id, week, wish, effort(wish));
                    } finally {
                        running.remove(id);
                    }
                },
                null);
        running.put(id, task);
        Thread.ofPlatform().name("week-plan").daemon().start(task);
    }

    /** Empty when it does not run here. */
    Optional<FutureTask<Void>> running(WeekProposalId id) {
        return Optional.ofNullable(running.get(id));
    }

    @PreDestroy
    void stop() {
        running.values().forEach(task -> task.cancel(true));
    }

    void search(Actor by, WeekProposalId id, Period week, WeekWish wish, Effort effort) {
        try {
            WeekDraft draft = transactions
                    .read(() -> drafts.read(by.servicepunt().id(), week, wish.mayMove()));
            AtomicLong lastSign = new AtomicLong(System.nanoTime());
            WeekPlan plan = Planner.plan(
                    draft.problem(), effort, (share, cost) -> goOn(id, lastSign, share));
            Optional<Findings.Found> found = findings.of(draft, plan);
            if (found.isEmpty()) {
                fail(id);
            } else {
                finish(by, id, found.get());
            }
        } catch (RuntimeException failure) {
            LOG.error("no plan came of {}", id, failure);
            fail(id);
        }
    }

    private Effort effort(WeekWish wish) {
        return settings.steps() > 0
                ? Effort.steps(wish.seed(), settings.steps())
                : Effort.during(wish.seed(), settings.time(), settings.threads());
    }

    private boolean goOn(WeekProposalId id, AtomicLong lastSign, double share) {
        if (Thread.currentThread().isInterrupted()) {
            return false;
        }
        long before = lastSign.get();
        long now = System.nanoTime();
        if (now - before < BETWEEN_SIGNS || !lastSign.compareAndSet(before, now)) {
            return true;
        }
        int percent = (int) (share * 100);
        return rows.alive(id.value(), node, Math.clamp(percent, 0, 99)) == 1
                && !rows.isStopAsked(id.value()).orElse(true);
    }

    private void finish(Actor by, WeekProposalId id, Findings.Found found) {
        boolean kept = transactions
                .write(() -> {
                    boolean ours = rows.finish(
                            id.value(),
                            node,
                            WeekProposalState.READY.name(),
                            clock.instant(),
                            found.steps(),
                            found.waiting(),
                            found.planned(),
                            found.captured(),
                            found.attainable()) == 1;
                    if (ours) {
                        store.write(id.value(), found.content());
                    }
                    return Outcome.done(ours);
                })
                .orThrow();
        if (kept) {
            findings.tellWhyTheyWait(by, found);
        }
    }

    private void fail(WeekProposalId id) {
        int ended = rows.finish(
                id.value(), node, WeekProposalState.FAILED.name(), clock.instant(), 0, 0, 0, 0, 0);
        if (ended == 0) {
            LOG.warn("week plan {} was no longer ours", id);
        }
    }
}
