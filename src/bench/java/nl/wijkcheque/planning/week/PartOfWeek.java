package nl.wijkcheque.planning.week;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import nl.wijkcheque.planning.rule.Need;
import nl.wijkcheque.planning.rule.Promise;
import nl.wijkcheque.planning.rule.WeekProblem;
import nl.wijkcheque.shared.BookingId;
import nl.wijkcheque.shared.ParticipantId;

/**
 * Some visits and some people of a planned week as a problem of its own, in which whatever else these people do stands.
 *
 * @param begin how the visits are planned that may change
 * @param people all who go there, and who may
 * @param planned the whole week from which it is taken
 */
record PartOfWeek(
        WeekProblem problem, WeekPlan begin, Set<ParticipantId> people, Map<BookingId, WeekPlan.Visit> planned) {

    /** @param free the visits that may change */
    static PartOfWeek of(
            WeekProblem week,
            Map<BookingId, WeekPlan.Visit> planned,
            Set<BookingId> free,
            Set<ParticipantId> people) {
        List<Need> needs = new ArrayList<>();
        for (Need need : week.needs()) {
            WeekPlan.Visit visit = planned.get(need.booking());
            if (need.isFixed() || free.contains(need.booking())) {
                needs.add(need);
            } else if (visit != null && !Collections.disjoint(visit.crew(), people)) {
                needs.add(RandomWeek.withPromise(need, new Promise(visit.start(), visit.crew(), true)));
            }
        }
        WeekProblem part = new WeekProblem(
                week.horizon(),
                week.places(),
                week.limits(),
                week.weights(),
                week.helpers().stream().filter(helper -> people.contains(helper.id())).toList(),
                needs);
        return new PartOfWeek(part, plan(planned, List.copyOf(free)), people, planned);
    }

    /** Whether nothing that it has to do with changed since it was taken. */
    boolean isApart(Map<BookingId, WeekPlan.Visit> now) {
        return Stream.of(planned, now)
                .flatMap(visits -> visits.values().stream())
                .filter(visit -> !Objects.equals(planned.get(visit.booking()), now.get(visit.booking())))
                .allMatch(visit -> Collections.disjoint(visit.crew(), people)
                        && !begin.waiting().contains(visit.booking()));
    }

    static Map<BookingId, WeekPlan.Visit> visits(WeekPlan plan) {
        Map<BookingId, WeekPlan.Visit> visits = new HashMap<>();
        plan.visits().forEach(visit -> visits.put(visit.booking(), visit));
        return visits;
    }

    /** A plan of those visits, not counted. */
    static WeekPlan plan(Map<BookingId, WeekPlan.Visit> planned, List<BookingId> bookings) {
        return new WeekPlan(
                bookings.stream().filter(planned::containsKey).map(planned::get).toList(),
                bookings.stream().filter(booking -> !planned.containsKey(booking)).toList(),
                0,
                0);
    }
}
