package nl.wijkcheque.booking;

import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import nl.wijkcheque.shared.Amsterdam;
import nl.wijkcheque.shared.OfferingId;
import nl.wijkcheque.shared.ServicepuntId;

/** What was planned from the wachtlijst in the last whole weeks, per klus or dienst. */
@Singleton
final class Paces {

    private final StayRows stays;
    private final Clock clock;
    private final int weeks;

    /** @param weeks how many weeks are looked back */
    Paces(StayRows stays, Clock clock, @Value("${wijkcheque.booking.pace-weeks:8}") int weeks) {
        this.stays = stays;
        this.clock = clock;
        this.weeks = weeks;
    }

    Map<OfferingId, Pace> of(ServicepuntId servicepunt) {
        LocalDate monday = Pace.mondayOf(Amsterdam.today(clock));
        Map<OfferingId, Pace> paces = new HashMap<>();
        stays.pace(
                servicepunt.value(),
                Amsterdam.startOf(monday.minusWeeks(weeks)),
                Amsterdam.startOf(monday))
                .forEach(row -> paces.put(
                        new OfferingId(row.offeringId()), new Pace(Math.max(0, row.went() - row.back()), weeks)));
        return paces;
    }
}
