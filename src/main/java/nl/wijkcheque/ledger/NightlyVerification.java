package nl.wijkcheque.ledger;

import io.micronaut.scheduling.annotation.Scheduled;
import net.javacrumbs.shedlock.micronaut.SchedulerLock;
import nl.wijkcheque.platform.jobs.BackgroundJob;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Looks through the ledger each night, and only then seals what was overlooked: that is worth a finding first. */
@BackgroundJob
class NightlyVerification {

    private static final Logger LOG = LoggerFactory.getLogger(NightlyVerification.class);

    private final Verifications verifications;
    private final Seals seals;

    NightlyVerification(Verifications verifications, Seals seals) {
        this.verifications = verifications;
        this.seals = seals;
    }

    @Scheduled(cron = "0 30 2 * * *", zoneId = "Europe/Amsterdam")
    @SchedulerLock(name = "ledger-verify", lockAtMostFor = "2h", lockAtLeastFor = "10m")
    void verify() {
        Verification made = verifications.verify(Occasion.NIGHTLY, null);
        if (made.isClean()) {
            LOG.info("The ledger is whole: {} transfers under {} seals, the last {}",
                    made.transfers(), made.seals(), made.head());
        } else {
            LOG.error("The ledger is not whole: {}", made.found());
        }
        int overlooked = seals.sealEverything();
        if (overlooked > 0) {
            LOG.warn("Sealed {} transfers late", overlooked);
        }
    }
}
