package nl.wijkcheque.planning;

import io.micronaut.scheduling.annotation.Scheduled;
import net.javacrumbs.shedlock.micronaut.SchedulerLock;
import nl.wijkcheque.identity.Accounts;
import nl.wijkcheque.platform.jobs.BackgroundJob;
import nl.wijkcheque.shared.Servicepunt;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Ends series whose helper has stopped, and looks whether a booking was lost: each night, at every servicepunt. */
@BackgroundJob
class NightlyPlaceCheck {

    private static final Logger LOG = LoggerFactory.getLogger(NightlyPlaceCheck.class);

    private final PlaceChecks checks;
    private final SeriesWithHelpers series;
    private final Accounts accounts;

    NightlyPlaceCheck(PlaceChecks checks, SeriesWithHelpers series, Accounts accounts) {
        this.checks = checks;
        this.series = series;
        this.accounts = accounts;
    }

    @Scheduled(cron = "0 0 3 * * *", zoneId = "Europe/Amsterdam")
    @SchedulerLock(name = "place-check", lockAtMostFor = "1h", lockAtLeastFor = "10m")
    void look() {
        for (Servicepunt servicepunt : accounts.servicepunten()) {
            int ended = series.endDue(servicepunt);
            if (ended > 0) {
                LOG.info("{}: {} series ended with the placement of their helper", servicepunt.name(), ended);
            }
            PlaceCheck made = checks.look(servicepunt.id());
            if (made.isClean()) {
                LOG.info("{}: {} open bookings, each in one place", servicepunt.name(), made.bookings());
            } else {
                LOG.error("{}: {} bookings are in no place, in two or were not made: {}",
                        servicepunt.name(), made.found(), made.findings());
            }
        }
    }
}
