package nl.wijkcheque.platform.idempotency;

import io.micronaut.scheduling.annotation.Scheduled;
import net.javacrumbs.shedlock.micronaut.SchedulerLock;
import nl.wijkcheque.platform.jobs.BackgroundJob;

/** Forgets old answers every hour. */
@BackgroundJob
class OldAnswers {

    private final Idempotency idempotency;

    OldAnswers(Idempotency idempotency) {
        this.idempotency = idempotency;
    }

    @Scheduled(initialDelay = "10m", fixedDelay = "1h")
    @SchedulerLock(name = "old-answers", lockAtMostFor = "30m")
    void forget() {
        idempotency.forgetOld();
    }
}
