package nl.wijkcheque.ledger;

import io.micronaut.scheduling.annotation.Scheduled;
import net.javacrumbs.shedlock.micronaut.SchedulerLock;
import nl.wijkcheque.platform.jobs.BackgroundJob;

/** Keeps the seals at most a minute behind. [choice] */
@BackgroundJob
class SealJob {

    private final Seals seals;

    SealJob(Seals seals) {
        this.seals = seals;
    }

    @Scheduled(initialDelay = "20s", fixedDelay = "20s")
    @SchedulerLock(name = "ledger-seal", lockAtMostFor = "10m")
    void seal() {
        int transfers = seals.seal();
        assert transfers >= 0;
    }
}
