package nl.wijkcheque.planning.week;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.wijkcheque.planning.rule.Crew;
import nl.wijkcheque.planning.rule.Need;
import nl.wijkcheque.planning.rule.Promise;

/** Keeps the best crews that are found, each with its best start; none to which fewer of the same people would do as well. */
final class Shortlist implements CrewFinder.Sink {

    private static final Comparator<Found> BEST_FIRST = Comparator.comparingLong(Found::cost)
            .thenComparingInt(Found::start);

    private final Desk desk;
    private final Need need;
    private final int most;
    private final Map<Set<Integer>, Found> found = new HashMap<>();
    private long bound = Long.MAX_VALUE;

    Shortlist(Desk desk, Need need, int most) {
        this.desk = desk;
        this.need = need;
        this.most = most;
    }

    record Found(Seat[] seats, int start, long cost) {}

    List<Found> best() {
        return found.values().stream()
                .filter(this::isOfUse)
                .sorted(BEST_FIRST.thenComparing(one -> Arrays.toString(numbers(one.seats()))))
                .limit(most)
                .toList();
    }

    @Override
    public long bound() {
        return bound;
    }

    @Override
    public long found(Crew crew, Seat[] seats, int low, int high, long cost) {
        Promise promise = need.promise();
        boolean asPromised = promise != null && promise.start() >= low && promise.start() <= high;
        int start = asPromised && promise != null ? promise.start() : low;
        long total = cost + desk.wishes.planned(desk.problem, crew, start);
        if (total >= bound) {
            return total;
        }
        Found one = new Found(Arrays.copyOf(seats, crew.size()), start, total);
        found.merge(people(one), one, (old, now) -> BEST_FIRST.compare(old, now) <= 0 ? old : now);
        if (found.size() > 4 * most) {
            prune();
        }
        return total;
    }

    /** Against those with one less only: quick, as it is asked of all that are found. */
    private boolean isGain(Found crew) {
        Set<Integer> people = people(crew);
        for (int number : numbers(crew.seats())) {
            people.remove(number);
            Found fewer = found.get(people);
            if (fewer != null && fewer.cost() <= crew.cost()) {
                return false;
            }
            people.add(number);
        }
        return true;
    }

    private boolean isOfUse(Found crew) {
        Set<Integer> people = people(crew);
        return found.entrySet().stream()
                .noneMatch(other -> other.getKey().size() < people.size()
                        && people.containsAll(other.getKey())
                        && other.getValue().cost() <= crew.cost());
    }

    /** Who costs more than enough others can never come back into the list. */
    private void prune() {
        List<Found> all = found.values().stream().filter(this::isGain).sorted(BEST_FIRST).limit(most).toList();
        found.clear();
        all.forEach(one -> found.put(people(one), one));
        if (all.size() == most) {
            bound = all.getLast().cost() + 1;
        }
    }

    private static Set<Integer> people(Found crew) {
        Set<Integer> people = new HashSet<>();
        for (int number : numbers(crew.seats())) {
            people.add(number);
        }
        return people;
    }

    private static int[] numbers(Seat[] seats) {
        return Arrays.stream(seats).mapToInt(Seat::person).sorted().toArray();
    }
}
