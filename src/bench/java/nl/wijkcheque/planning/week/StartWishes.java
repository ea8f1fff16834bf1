package nl.wijkcheque.planning.week;

import com.google.ortools.sat.BoolVar;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.IntVar;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;
import com.google.ortools.sat.Literal;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import nl.wijkcheque.planning.rule.Diary;
import nl.wijkcheque.planning.rule.Horizon;
import nl.wijkcheque.planning.rule.Need;
import nl.wijkcheque.planning.rule.Places;
import nl.wijkcheque.planning.rule.Promise;
import nl.wijkcheque.planning.rule.WishWeights;
import nl.wijkcheque.shared.OfferingId;
import nl.wijkcheque.shared.ParticipantId;

/**
 * The cost of a plan, for the solver. All wishes are in it as they are but two: hours are spread by straight lines between
 * whole steps of a tenth of the cap, and the way along the visits of a day, which depends on their order, is taken as
 * {@link #WAY_TENTHS} tenths of the way from the servicepunt for each.
 */
final class StartWishes {

    /** Between 2 for the only visit of a day and 1.4 for one of many that lie all around. */
    private static final int WAY_TENTHS = 16;

    private static final int STEPS = 10;
    private static final long FINE = 60;

    private final StartModel week;
    private final CpModel model;
    private final Horizon horizon;
    private final WishWeights weights;
    private final LinearExprBuilder cost = LinearExpr.newBuilder();

    StartWishes(StartModel week) {
        this.week = week;
        this.model = week.model;
        this.horizon = week.desk.problem.horizon();
        this.weights = week.desk.problem.weights();
    }

    void minimize() {
        for (int need = 0; need < week.planned.length; need++) {
            visit(need);
        }
        for (int person = 0; person < week.diaries.size(); person++) {
            List<Going> goings = week.ofPerson.get(person);
            for (Going going : goings) {
                int way = week.travel(person, Places.BASE, going.place());
                cost.addTerm(going.yes(), going.seat().cost() + (long) weights.travelMinute() * way * WAY_TENTHS / 10);
                together(going);
            }
            for (int number = 0; number < horizon.weeks(); number++) {
                int one = number;
                weekly(week.diaries.get(person), one, goings.stream()
                        .filter(going -> horizon.week(going.day()) == one)
                        .toList());
            }
            for (int day = 0; day < horizon.days(); day++) {
                int one = day;
                variety(week.diaries.get(person), one, goings.stream().filter(going -> going.day() == one).toList());
            }
        }
        model.minimize(cost);
    }

    private void visit(int number) {
        Need need = week.desk.needs.get(number);
        cost.addTerm(week.planned[number].not(), week.desk.wishes.waiting(week.desk.problem, need));
        for (int day = 0; day < horizon.days(); day++) {
            cost.addTerm(week.onDay[number][day], (long) weights.soonDay() * day);
        }
        oneOf(number, need.seeAgain(), weights.seeAgain());
        oneOf(number, need.knownBy(), weights.continuity());
        if (need.promise() != null) {
            promise(number, need.promise());
        }
    }

    private void oneOf(int need, Set<ParticipantId> wished, int points) {
        if (!wished.isEmpty()) {
            BoolVar none = model.newBoolVar("");
            LinearExpr some = week.count(need, going -> wished.contains(going.seat().match().helper().id()));
            model.addGreaterOrEqual(LinearExpr.newBuilder().add(some).add(none), week.planned[need]);
            cost.addTerm(none, points);
        }
    }

    private void promise(int need, Promise promise) {
        cost.addTerm(week.planned[need], (long) weights.otherPerson() * promise.crew().size() + weights.otherDay());
        cost.addTerm(
                week.count(need, going -> promise.crew().contains(going.seat().match().helper().id())),
                -weights.otherPerson());
        BoolVar sameDay = week.onDay[need][horizon.dayOf(promise.start())];
        cost.addTerm(sameDay, (long) weights.otherTime() - weights.otherDay());
        BoolVar same = model.newBoolVar("");
        model.addImplication(same, sameDay);
        model.addEquality(week.moment(need, 0), promise.start()).onlyEnforceIf(same);
        cost.addTerm(same, -weights.otherTime());
    }

    private void together(Going going) {
        Collection<ParticipantId> named = going.seat().match().helper().likings().together();
        if (!named.isEmpty()) {
            BoolVar none = model.newBoolVar("");
            LinearExpr some = week.count(going.need(), other -> named.contains(other.seat().match().helper().id()));
            model.addGreaterOrEqual(LinearExpr.newBuilder().add(some).add(none), going.yes());
            cost.addTerm(none, weights.together());
        }
    }

    private void weekly(Diary diary, int number, List<Going> goings) {
        long cap = diary.helper().weeklyCap();
        if (!goings.isEmpty() && cap >= STEPS) {
            IntVar spread = model.newIntVar(0, spread(2 * cap, cap), "");
            LinearExpr work = LinearExpr.newBuilder()
                    .add(StartModel.minutes(goings))
                    .add(diary.work(number))
                    .build();
            for (int step = 0; step < STEPS; step++) {
                long from = cap * step / STEPS;
                long until = cap * (step + 1) / STEPS;
                long slope = (spread(until, cap) - spread(from, cap)) * FINE / (until - from);
                model.addGreaterOrEqual(
                        LinearExpr.term(spread, FINE),
                        LinearExpr.newBuilder().addTerm(work, slope).add(spread(from, cap) * FINE - slope * from));
            }
            cost.add(spread);
        }
        if (diary.learns(number)) {
            IntVar lacking = model.newIntVar(0, weights.learningTimes(), "");
            LinearExpr times = StartModel.sum(goings.stream().filter(going -> going.seat().match().shadows()).toList());
            model.addGreaterOrEqual(
                    LinearExpr.newBuilder().add(lacking).add(times), weights.learningTimes() - diary.learned(number));
            cost.addTerm(lacking, weights.learning());
        }
    }

    private long spread(long minutes, long cap) {
        return weights.spreadHour() * minutes * minutes / (60 * cap);
    }

    private void variety(Diary diary, int day, List<Going> goings) {
        for (OfferingId offering : goings.stream().map(StartWishes::offering).distinct().toList()) {
            List<Going> alike = goings.stream().filter(going -> offering(going).equals(offering)).toList();
            boolean already = false;
            for (int at = 0; at < diary.day(day).size(); at++) {
                already |= diary.day(day).visit(at).need().work().offering().equals(offering);
            }
            alike.forEach(going -> cost.addTerm(going.yes(), weights.variety()));
            if (!already) {
                BoolVar once = model.newBoolVar("");
                model.addBoolOr(literals(alike, once));
                cost.addTerm(once, -weights.variety());
            }
        }
    }

    private static Literal[] literals(List<Going> alike, BoolVar once) {
        Literal[] any = new Literal[alike.size() + 1];
        for (int at = 0; at < alike.size(); at++) {
            any[at] = alike.get(at).yes();
        }
        any[alike.size()] = once.not();
        return any;
    }

    private static OfferingId offering(Going going) {
        return going.seat().match().need().work().offering();
    }
}
