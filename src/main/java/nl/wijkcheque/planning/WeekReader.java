package nl.wijkcheque.planning;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.wijkcheque.catalogue.Offering;
import nl.wijkcheque.catalogue.Offerings;
import nl.wijkcheque.participant.Deployable;
import nl.wijkcheque.participant.Participants;
import nl.wijkcheque.planning.rule.Helper;
import nl.wijkcheque.planning.rule.HelperMaker;
import nl.wijkcheque.planning.rule.Horizon;
import nl.wijkcheque.planning.rule.LimitSettings;
import nl.wijkcheque.planning.rule.Need;
import nl.wijkcheque.planning.rule.PlaceBook;
import nl.wijkcheque.planning.rule.WeekProblem;
import nl.wijkcheque.planning.rule.WishWeights;
import nl.wijkcheque.resident.Locations;
import nl.wijkcheque.shared.OfferingId;
import nl.wijkcheque.shared.Period;
import nl.wijkcheque.shared.ServicepuntId;

/**
 * Puts together all that a ranking, a check or a plan depends on: in as many queries for one participant and one booking
 * as for a thousand of each.
 */
@Singleton
class WeekReader {

    private final Offerings offerings;
    private final Participants participants;
    private final Locations locations;
    private final StandingReads standing;
    private final PairRows pairs;
    private final LimitSettings limits;
    private final WishWeights weights;

    WeekReader(
            Offerings offerings,
            Participants participants,
            Locations locations,
            StandingReads standing,
            PairRows pairs,
            LimitSettings limits,
            WishWeights weights) {
        this.offerings = offerings;
        this.participants = participants;
        this.locations = locations;
        this.standing = standing;
        this.pairs = pairs;
        this.limits = limits;
        this.weights = weights;
    }

    /** What stands in those days, in order of time. */
    List<Standing> standing(ServicepuntId servicepunt, Horizon horizon) {
        return standing.between(servicepunt, horizon.moment(0), horizon.moment(horizon.start(horizon.days())));
    }

    /**
     * @param askings what waits; the first needs of the problem, in this order
     * @param standing what stands
     * @param movable of the visits that stand, by the id of their booking, what those ask that may be moved
     * @param before who went to a resident before this moment knows her
     */
    WeekProblem problem(
            ServicepuntId servicepunt,
            Horizon horizon,
            List<Asking> askings,
            List<Standing> standing,
            Map<UUID, Asking> movable,
            Instant before) {
        List<Asking> all = new ArrayList<>(askings);
        all.addAll(movable.values());
        PlaceBook places = new PlaceBook(locations.of(servicepunt).orElse(null));
        NeedMaker maker = new NeedMaker(horizon, offerings(all), places, meetings(all, before));
        List<Need> needs = new ArrayList<>();
        askings.forEach(asking -> needs.add(maker.asked(asking)));
        for (Standing one : standing) {
            Asking asking = movable.get(one.visit().bookingId());
            needs.add(asking == null ? maker.fixed(one) : maker.promised(one, asking));
        }
        return new WeekProblem(
                horizon, places.places(limits), limits, weights, helpers(servicepunt, horizon), needs);
    }

    private List<Helper> helpers(ServicepuntId servicepunt, Horizon horizon) {
        Period days = new Period(horizon.date(0), horizon.date(horizon.days() - 1));
        HelperMaker maker = new HelperMaker(horizon);
        List<Helper> helpers = new ArrayList<>();
        for (Deployable one : participants.deployable(servicepunt, days)) {
            helpers.add(maker.helper(one));
        }
        return helpers;
    }

    private Map<OfferingId, Offering> offerings(List<Asking> askings) {
        return offerings.findAll(
                askings.stream().map(asking -> asking.details().offering()).collect(Collectors.toSet()));
    }

    private Meetings meetings(List<Asking> askings, Instant before) {
        Set<UUID> residents = askings.stream()
                .map(asking -> asking.details().resident().value())
                .collect(Collectors.toSet());
        return new Meetings(residents.isEmpty() ? List.of() : pairs.meetings(residents, before));
    }
}
