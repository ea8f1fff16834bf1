package nl.wijkcheque.platform.idempotency;

import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;

/** Forgets old answers every hour. Any number of nodes may do so at once: what is gone is gone. */
@Singleton
class OldAnswers {

    private final Idempotency idempotency;

    OldAnswers(Idempotency idempotency) {
        this.idempotency = idempotency;
    }

    @Scheduled(initialDelay = "10m", fixedDelay = "1h")
    void forget() {
        idempotency.forgetOld();
    }
}
