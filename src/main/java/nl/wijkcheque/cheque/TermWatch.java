package nl.wijkcheque.cheque;

import io.micronaut.scheduling.annotation.Scheduled;
import net.javacrumbs.shedlock.micronaut.SchedulerLock;
import nl.wijkcheque.platform.jobs.BackgroundJob;

/** Ends terms every hour: after midnight soon enough, and after a standstill at once. */
@BackgroundJob
class TermWatch {

    private final Expiries expiries;

    TermWatch(Expiries expiries) {
        this.expiries = expiries;
    }

    @Scheduled(initialDelay = "1m", fixedDelay = "1h")
    @SchedulerLock(name = "cheque-terms", lockAtMostFor = "30m")
    void end() {
        expiries.expireDue();
        expiries.lapseDue();
    }
}
