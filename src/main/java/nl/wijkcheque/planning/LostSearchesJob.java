package nl.wijkcheque.planning;

import io.micronaut.scheduling.annotation.Scheduled;
import net.javacrumbs.shedlock.micronaut.SchedulerLock;
import nl.wijkcheque.identity.Accounts;
import nl.wijkcheque.platform.jobs.BackgroundJob;
import nl.wijkcheque.shared.Servicepunt;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Says of searches for a week that they have failed when their node is gone, so that nobody waits for them. */
@BackgroundJob
class LostSearchesJob {

    private static final Logger LOG = LoggerFactory.getLogger(LostSearchesJob.class);

    private final WeekProposals proposals;
    private final Accounts accounts;

    LostSearchesJob(WeekProposals proposals, Accounts accounts) {
        this.proposals = proposals;
        this.accounts = accounts;
    }

    @Scheduled(initialDelay = "10s", fixedDelay = "30s")
    @SchedulerLock(name = "lost-week-proposals", lockAtMostFor = "2m")
    void look() {
        for (Servicepunt servicepunt : accounts.servicepunten()) {
            int ended = proposals.endLost(servicepunt.id());
            if (ended > 0) {
                LOG.warn("{}: {} proposals for a week have failed with their node", servicepunt.name(), ended);
            }
        }
    }
}
