package nl.wijkcheque.cheque;

import io.micronaut.scheduling.annotation.Scheduled;
import net.javacrumbs.shedlock.micronaut.SchedulerLock;
import nl.wijkcheque.identity.Accounts;
import nl.wijkcheque.platform.jobs.BackgroundJob;
import nl.wijkcheque.shared.Servicepunt;

/** Ends terms every hour: after midnight soon enough, and after a standstill at once. */
@BackgroundJob
class TermWatch {

    private final Expiries expiries;
    private final Accounts accounts;

    TermWatch(Expiries expiries, Accounts accounts) {
        this.expiries = expiries;
        this.accounts = accounts;
    }

    @Scheduled(initialDelay = "1m", fixedDelay = "1h")
    @SchedulerLock(name = "cheque-terms", lockAtMostFor = "30m")
    void end() {
        for (Servicepunt servicepunt : accounts.servicepunten()) {
            expiries.expireDue(servicepunt.id());
            expiries.lapseDue(servicepunt.id());
        }
    }
}
