package nl.wijkcheque.payment;

import io.micronaut.scheduling.annotation.Scheduled;
import net.javacrumbs.shedlock.micronaut.SchedulerLock;
import nl.wijkcheque.platform.jobs.BackgroundJob;

/** Looks after payments every minute. */
@BackgroundJob
class PaymentRounds {

    private final PaymentCare care;

    PaymentRounds(PaymentCare care) {
        this.care = care;
    }

    @Scheduled(initialDelay = "1m", fixedDelay = "1m")
    @SchedulerLock(name = "payments", lockAtMostFor = "10m")
    void round() {
        care.care();
    }
}
