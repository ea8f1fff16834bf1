package nl.wijkcheque.planning.week;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.Map;
import nl.wijkcheque.planning.rule.Diary;
import nl.wijkcheque.planning.rule.Helper;
import nl.wijkcheque.planning.rule.Horizon;
import nl.wijkcheque.planning.rule.Limits;
import nl.wijkcheque.planning.rule.Match;
import nl.wijkcheque.planning.rule.Need;
import nl.wijkcheque.planning.rule.WeekProblem;
import nl.wijkcheque.planning.rule.Windows;
import nl.wijkcheque.planning.rule.Wishes;
import nl.wijkcheque.shared.ParticipantId;

/** A problem with all that can be known of it before planning begins. It does not change: threads share it. */
final class Desk {

    /** Visits begin on quarters of an hour. */
    static final int QUARTER = 15;

    final WeekProblem problem;
    final Limits limits;
    final Wishes wishes;
    final List<Need> needs;
    final Seat[][] seats;
    /** The people of those seats by number, the lowest first, by themselves: to pass over many is quick only when nothing else is looked at. */
    final int[][] people;
    private final int[] firstWeek;
    private final int[] lastWeek;
    final Map<ParticipantId, Integer> numbers = new HashMap<>();
    final boolean placesKnown;
    private final IdentityHashMap<Need, Integer> needNumbers = new IdentityHashMap<>();

    Desk(WeekProblem problem) {
        this.problem = problem;
        this.limits = new Limits(problem.limits());
        this.wishes = new Wishes(problem.weights());
        this.needs = problem.needs().stream().filter(need -> !need.isFixed()).toList();
        for (int person = 0; person < problem.helpers().size(); person++) {
            numbers.put(problem.helpers().get(person).id(), person);
        }
        this.seats = new Seat[needs.size()][];
        this.people = new int[needs.size()][];
        this.firstWeek = new int[needs.size()];
        this.lastWeek = new int[needs.size()];
        for (int need = 0; need < needs.size(); need++) {
            needNumbers.put(needs.get(need), need);
            seats[need] = seats(needs.get(need));
            people[need] = Arrays.stream(seats[need]).mapToInt(Seat::person).toArray();
            IntSummaryStatistics weeks = Arrays.stream(seats[need])
                    .flatMapToInt(seat -> seat.days().map(problem.horizon()::week))
                    .summaryStatistics();
            firstWeek[need] = weeks.getCount() == 0 ? 0 : weeks.getMin();
            lastWeek[need] = weeks.getCount() == 0 ? -1 : weeks.getMax();
        }
        boolean known = true;
        for (int place = 1; place < problem.places().count(); place++) {
            known &= problem.places().location(place).isPresent();
        }
        this.placesKnown = known;
    }

    private Seat[] seats(Need need) {
        List<Seat> all = new ArrayList<>();
        for (int person = 0; person < problem.helpers().size(); person++) {
            Helper helper = problem.helpers().get(person);
            Match match = new Match(problem, helper, need);
            if (limits.allow(match)) {
                int[] spans = spans(match);
                if (spans.length > 0) {
                    all.add(new Seat(person, match, wishes.cost(match), spans));
                }
            }
        }
        return all.toArray(Seat[]::new);
    }

    /** Whether she has hours left for it in any week in which it can be; if not, there is no need to look at her days. */
    boolean hasHours(int need, Diary diary) {
        int most = diary.helper().weeklyCap() - needs.get(need).length();
        for (int week = firstWeek[need]; week <= lastWeek[need]; week++) {
            if (diary.work(week) <= most) {
                return true;
            }
        }
        return false;
    }

    /** Of what can be moved; -1 of what is fixed. */
    int number(Need need) {
        return needNumbers.getOrDefault(need, -1);
    }

    /** The seat of a person; null when she may never go there. */
    @org.jspecify.annotations.Nullable
    Seat seat(int need, int person) {
        int at = Arrays.binarySearch(people[need], person);
        return at < 0 ? null : seats[need][at];
    }

    private int[] spans(Match match) {
        Windows times = limits.times(match);
        Horizon horizon = problem.horizon();
        List<Integer> spans = new ArrayList<>();
        for (int at = 0; at < times.size(); at++) {
            int low = up(times.from(at));
            int high = down(times.until(at) - match.need().length());
            for (int day = horizon.dayOf(low); day < horizon.days() && low <= high; day++) {
                int last = Math.min(high, horizon.start(day + 1) - QUARTER);
                spans.addAll(List.of(day, low, last));
                low = horizon.start(day + 1);
            }
        }
        return spans.stream().mapToInt(Integer::intValue).toArray();
    }

    static int up(int minute) {
        return Math.ceilDiv(minute, QUARTER) * QUARTER;
    }

    static int down(int minute) {
        return Math.floorDiv(minute, QUARTER) * QUARTER;
    }
}
