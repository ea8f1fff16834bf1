package nl.wijkcheque.planning.week;

import com.google.ortools.Loader;
import com.google.ortools.linearsolver.MPConstraint;
import com.google.ortools.linearsolver.MPObjective;
import com.google.ortools.linearsolver.MPSolver;
import com.google.ortools.linearsolver.MPVariable;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import nl.wijkcheque.participant.InductionLevel;
import nl.wijkcheque.planning.rule.Helper;
import nl.wijkcheque.planning.rule.Need;
import nl.wijkcheque.planning.rule.WeekProblem;
import org.jspecify.annotations.Nullable;

/**
 * The most that the visits of a week can be worth, as a linear programme, written from the rules and from nothing of the
 * planner: who goes on which day, not at what time, and people and visits may be split. Each day and each dagdeel of a person
 * holds no more than its minutes, with the shortest way on after each visit but the last. So no plan is worth more.
 */
final class Relaxation {

    private final WeekProblem week;
    private final List<Need> needs;
    private final MPSolver solver;
    private final List<Part> parts = new ArrayList<>();
    private final MPVariable[][] onDay;

    /** How much of someone goes to a visit on a day. */
    record Part(int need, int person, int day, MPVariable share) {}

    private Relaxation(WeekProblem week) {
        Loader.loadNativeLibraries();
        this.week = week;
        this.needs = week.needs().stream().filter(need -> !need.isFixed()).toList();
        this.solver = MPSolver.createSolver("GLOP");
        this.onDay = new MPVariable[needs.size()][week.horizon().days()];
    }

    /** Rounded down: the worth of visits is in whole points. */
    static long bound(WeekProblem week) {
        Relaxation relaxation = new Relaxation(week);
        relaxation.visits();
        relaxation.people();
        if (relaxation.solver.solve() != MPSolver.ResultStatus.OPTIMAL) {
            throw new IllegalStateException("no optimum");
        }
        // What arithmetic in doubles may lose is less than half a point.
        return (long) Math.floor(relaxation.solver.objective().value() + 0.5);
    }

    /** What waits costs so much that a plan gains it. */
    private long worth(Need need) {
        long late = Math.min(need.lateDays(), week.weights().lateDaysMost());
        return week.weights().visit()
                + (long) week.weights().visitHour() * need.length() / 60
                + (need.urgent() ? week.weights().urgent() : 0)
                + week.weights().lateDay() * late
                + (long) week.weights().waitingDay() * Math.min(need.waitingDays(), 365)
                + (need.promise() == null ? 0 : week.weights().broken());
    }

    private void visits() {
        MPObjective value = solver.objective();
        value.setMaximization();
        for (int need = 0; need < needs.size(); need++) {
            MPConstraint once = solver.makeConstraint(0, 1);
            for (int day = 0; day < week.horizon().days(); day++) {
                onDay[need][day] = solver.makeNumVar(0, 1, "");
                once.setCoefficient(onDay[need][day], 1);
                value.setCoefficient(onDay[need][day], (double) worth(needs.get(need)));
                crew(need, day);
            }
        }
    }

    private void crew(int need, int day) {
        Need visit = needs.get(need);
        List<Part> crew = new ArrayList<>();
        for (int person = 0; person < week.helpers().size(); person++) {
            DayRoom room = DayRoom.of(week, week.helpers().get(person), day);
            if (mayGo(person, visit) && room.holds(visit)) {
                Part part = new Part(need, person, day, solver.makeNumVar(0, 1, ""));
                crew.add(part);
                atLeast(onDay[need][day], 1, List.of(part), -1);
            }
        }
        parts.addAll(crew);
        Predicate<Part> hand = part -> level(part) != InductionLevel.SHADOWING;
        List<Part> hands = crew.stream().filter(hand).toList();
        atLeast(onDay[need][day], -visit.work().crewMin(), hands, 1);
        if (!visit.work().aloneAllowed()) {
            atLeast(onDay[need][day], -2, crew, 1);
        }
        for (int asked = visit.work().skills(); asked != 0; asked &= asked - 1) {
            int skill = Integer.lowestOneBit(asked);
            atLeast(onDay[need][day], -1,
                    hands.stream().filter(part -> (helper(part).skills() & skill) != 0).toList(), 1);
        }
        List<Part> mentors = crew.stream().filter(part -> level(part) == InductionLevel.MENTOR).toList();
        crew.stream().filter(hand.negate()).forEach(part -> atLeast(part.share(), -1, mentors, 1));
    }

    private boolean mayGo(int person, Need visit) {
        Helper helper = week.helpers().get(person);
        return !visit.apart().contains(helper.id())
                && (!visit.work().dienst() || helper.inductions().containsKey(visit.work().offering()));
    }

    private void people() {
        for (int person = 0; person < week.helpers().size(); person++) {
            int who = person;
            Helper helper = week.helpers().get(person);
            List<Part> all = parts.stream().filter(part -> part.person() == who).toList();
            for (int number = 0; number < week.horizon().weeks(); number++) {
                int one = number;
                List<Part> ofWeek = all.stream().filter(part -> week.horizon().week(part.day()) == one).toList();
                int[] days = IntStream.range(0, week.horizon().days())
                        .filter(day -> week.horizon().week(day) == one)
                        .toArray();
                int done = IntStream.of(days).map(day -> DayRoom.of(week, helper, day).work()).sum();
                atMost(helper.weeklyCap() - done, ofWeek, 0);
            }
            for (int day = 0; day < week.horizon().days(); day++) {
                int one = day;
                day(DayRoom.of(week, helper, day), all.stream().filter(part -> part.day() == one).toList());
            }
        }
    }

    private void day(DayRoom room, List<Part> parts) {
        MPConstraint visits = solver.makeConstraint(
                Double.NEGATIVE_INFINITY, Math.max(0, week.limits().visitsPerDay() - room.visits()));
        parts.forEach(part -> visits.setCoefficient(part.share(), 1));
        atMost(week.limits().dailyMost().toMinutes() - room.work(), parts, 0);
        List<Need> all = parts.stream().map(part -> needs.get(part.need())).toList();
        int way = room.shortestWay(all);
        atMost(room.minutes(way), parts, way);
        for (int dagdeel = 0; dagdeel < room.dagdelen(); dagdeel++) {
            int one = dagdeel;
            List<Part> only = parts.stream().filter(part -> room.onlyIn(needs.get(part.need()), one)).toList();
            atMost(room.minutes(one, way), only, way);
        }
    }

    /** @param way minutes after each visit */
    private void atMost(long minutes, List<Part> parts, int way) {
        MPConstraint most = solver.makeConstraint(Double.NEGATIVE_INFINITY, (double) Math.max(0, minutes));
        parts.forEach(part -> most.setCoefficient(part.share(), needs.get(part.need()).length() + way));
    }

    /** So many times the one, and the parts, are not below 0. */
    private void atLeast(MPVariable one, int times, List<Part> parts, int each) {
        MPConstraint row = solver.makeConstraint(0, Double.POSITIVE_INFINITY);
        row.setCoefficient(one, times);
        parts.forEach(part -> row.setCoefficient(part.share(), each));
    }

    private Helper helper(Part part) {
        return week.helpers().get(part.person());
    }

    private @Nullable InductionLevel level(Part part) {
        return helper(part).inductions().get(needs.get(part.need()).work().offering());
    }
}
