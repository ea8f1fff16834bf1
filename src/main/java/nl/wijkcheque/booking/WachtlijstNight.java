package nl.wijkcheque.booking;

import io.micronaut.scheduling.annotation.Scheduled;
import net.javacrumbs.shedlock.micronaut.SchedulerLock;
import nl.wijkcheque.platform.jobs.BackgroundJob;

/** What a new day changes on the wachtlijst, soon after midnight; and offers whose time is over, every five minutes. */
@BackgroundJob
class WachtlijstNight {

    private final WachtlijstUpkeep upkeep;

    WachtlijstNight(WachtlijstUpkeep upkeep) {
        this.upkeep = upkeep;
    }

    @Scheduled(cron = "0 10 0 * * *", zoneId = "Europe/Amsterdam")
    @SchedulerLock(name = "wachtlijst-day", lockAtMostFor = "1h", lockAtLeastFor = "5m")
    void newDay() {
        upkeep.newDay();
    }

    @Scheduled(initialDelay = "1m", fixedDelay = "5m")
    @SchedulerLock(name = "wachtlijst-offers", lockAtMostFor = "10m")
    void lapse() {
        upkeep.lapseOffers();
    }
}
