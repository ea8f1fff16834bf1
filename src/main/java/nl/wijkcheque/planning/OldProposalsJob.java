package nl.wijkcheque.planning;

import io.micronaut.scheduling.annotation.Scheduled;
import net.javacrumbs.shedlock.micronaut.SchedulerLock;
import nl.wijkcheque.platform.jobs.BackgroundJob;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Forgets old proposals at night. */
@BackgroundJob
class OldProposalsJob {

    private static final Logger LOG = LoggerFactory.getLogger(OldProposalsJob.class);

    private final WeekProposals proposals;

    OldProposalsJob(WeekProposals proposals) {
        this.proposals = proposals;
    }

    @Scheduled(cron = "0 40 3 * * *", zoneId = "Europe/Amsterdam")
    @SchedulerLock(name = "old-week-proposals", lockAtMostFor = "10m")
    void forget() {
        LOG.info("forgot {} old proposals for a week", proposals.forgetOld());
    }
}
