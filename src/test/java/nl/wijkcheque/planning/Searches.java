package nl.wijkcheque.planning;

import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import nl.wijkcheque.TestService;
import nl.wijkcheque.shared.Outcome;

/** Waits for searches that go on in the background. */
public final class Searches {

    private Searches() {}

    /** The proposal, when its search has ended. */
    public static WeekProposalId found(Outcome<WeekProposalId> begun) throws Exception {
        WeekProposalId id = begun.orThrow();
        FutureTask<Void> running = TestService.bean(WeekSearch.class).running(id).orElse(null);
        if (running != null) {
            running.get(1, TimeUnit.MINUTES);
        }
        return id;
    }
}
