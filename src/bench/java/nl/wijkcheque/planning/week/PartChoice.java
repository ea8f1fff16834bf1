package nl.wijkcheque.planning.week;

import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import nl.wijkcheque.participant.TravelMode;
import nl.wijkcheque.planning.rule.Need;
import nl.wijkcheque.planning.rule.WeekProblem;
import nl.wijkcheque.shared.BookingId;
import nl.wijkcheque.shared.ParticipantId;

/** Chooses visits that have to do with each other: near to one of them, and half of the time on its day or by its people. */
final class PartChoice {

    /** In minutes on a bicycle. */
    private static final int FAR = 1_000;

    private static final int BY_CHANCE = 30;

    /** Of those that wait, one in so many counts as near: many of them can never be planned. */
    private static final int WAITING_SELDOM = 3;

    private final WeekProblem problem;
    private final Map<BookingId, WeekPlan.Visit> planned;
    private final Random random;

    PartChoice(WeekProblem problem, WeekPlan plan, Random random) {
        this.problem = problem;
        this.random = random;
        this.planned = PartOfWeek.visits(plan);
    }

    /** @param size number of visits that may change */
    PartOfWeek choose(int size) {
        List<Need> all = problem.needs().stream().filter(need -> !need.isFixed()).toList();
        Need middle = all.get(random.nextInt(all.size()));
        Set<ParticipantId> people = people(middle, size);
        boolean byPeople = random.nextBoolean();
        boolean byDay = random.nextBoolean();
        Map<BookingId, Integer> apart = new LinkedHashMap<>();
        for (Need need : all) {
            WeekPlan.Visit visit = planned.get(need.booking());
            int way = problem.places().minutes(TravelMode.BICYCLE, middle.place(), need.place());
            boolean far = visit == null
                    ? random.nextInt(WAITING_SELDOM) > 0
                    : (byPeople && Collections.disjoint(visit.crew(), people))
                            || (byDay && day(visit) != day(planned.getOrDefault(middle.booking(), visit)));
            apart.put(need.booking(), way + random.nextInt(BY_CHANCE) + (far ? FAR : 0));
        }
        Set<BookingId> free = new HashSet<>();
        apart.entrySet().stream()
                .sorted(Map.Entry.comparingByValue())
                .limit(size)
                .forEach(one -> free.add(one.getKey()));
        for (BookingId booking : free) {
            WeekPlan.Visit visit = planned.get(booking);
            people.addAll(visit == null ? Set.of() : visit.crew());
        }
        return PartOfWeek.of(problem, planned, free, people);
    }

    private int day(WeekPlan.Visit visit) {
        return problem.horizon().dayOf(visit.start());
    }

    /** Those who go there now, and others by chance. */
    private Set<ParticipantId> people(Need middle, int size) {
        WeekPlan.Visit visit = planned.get(middle.booking());
        Set<ParticipantId> people = new HashSet<>(visit == null ? List.of() : visit.crew());
        for (int count = 0; count < Math.max(2, size / 3); count++) {
            people.add(problem.helpers().get(random.nextInt(problem.helpers().size())).id());
        }
        return people;
    }
}
