package nl.wijkcheque.planning.limit;

import java.time.Duration;
import nl.wijkcheque.shared.Location;
import nl.wijkcheque.shared.Minutes;

/** Gets from the visit before in time, and to the one after: by bicycle or on foot, along a road with detours. */
record TravelTime(LimitSettings settings) implements PersonLimit {

    @Override
    public String name() {
        return "TRAVEL";
    }

    @Override
    public Verdict check(Person person, Proposal visit) {
        int before = person.lastBefore(visit.slot().start())
                .map(earlier -> lacking(
                        person, earlier, Minutes.between(Duration.between(earlier.slot().end(), visit.slot().start())),
                        visit))
                .orElse(0);
        int after = person.firstAfter(visit.slot().end())
                .map(later -> lacking(
                        person, later, Minutes.between(Duration.between(visit.slot().end(), later.slot().start())),
                        visit))
                .orElse(0);
        if (before > 0) {
            return Verdict.no("travel.no.before", before);
        }
        return after > 0 ? Verdict.no("travel.no.after", after) : Verdict.yes("travel.yes");
    }

    /** Minutes too few. */
    private int lacking(Person person, Engagement other, Minutes gap, Proposal visit) {
        return Math.max(0, needed(person, other, visit).count() - gap.count());
    }

    Minutes needed(Person person, Engagement other, Proposal visit) {
        if (other.resident().equals(visit.resident())) {
            return Minutes.ZERO;
        }
        Location here = visit.location();
        Location there = other.location();
        if (here == null || there == null) {
            return Minutes.between(settings.unknownTravel());
        }
        int kmPerHour = switch (person.who().travelMode()) {
            case BICYCLE -> settings.bicycleKmPerHour();
            case FOOT -> settings.footKmPerHour();
        };
        long metres = (long) here.metresTo(there) * settings.detourPercent();
        return Minutes.of(Math.toIntExact(Math.ceilDiv(metres * 60, 100_000L * kmPerHour)));
    }
}
