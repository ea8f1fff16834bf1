package nl.wijkcheque.planning.week;

import com.google.ortools.sat.BoolVar;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.IntVar;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;
import com.google.ortools.sat.Literal;
import com.google.ortools.util.Domain;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import nl.wijkcheque.planning.rule.Diary;
import nl.wijkcheque.planning.rule.Horizon;
import nl.wijkcheque.planning.rule.Need;
import nl.wijkcheque.planning.rule.Promise;
import nl.wijkcheque.planning.rule.WishWeights;
import nl.wijkcheque.shared.OfferingId;
import nl.wijkcheque.shared.ParticipantId;

/** The cost of a plan, for the solver; what concerns a visit and who goes there is said here. */
final class StartWishes {

    private final StartModel week;
    private final StartHint hint;
    private final CpModel model;
    private final Horizon horizon;
    private final WishWeights weights;
    private final LinearExprBuilder cost = LinearExpr.newBuilder();

    StartWishes(StartModel week, StartHint hint) {
        this.week = week;
        this.hint = hint;
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
                cost.addTerm(going.yes(), going.seat().cost());
                together(going);
            }
            for (int day = 0; day < horizon.days(); day++) {
                new StartRoutes(week, hint, cost, person, day).add();
                variety(week.diaries.get(person), day, week.on(person, day));
            }
            new StartHours(week, hint, cost).add(person);
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
            List<Going> some = week.among(need, wished);
            BoolVar none = hint.isSo(hint.isPlanned(need) && some.stream().noneMatch(hint::goes));
            model.addGreaterOrEqual(LinearExpr.newBuilder().add(StartModel.sum(some)).add(none), week.planned[need]);
            cost.addTerm(none, points);
        }
    }

    private void promise(int need, Promise promise) {
        cost.addTerm(week.planned[need], weights.otherDay());
        cost.addTerm(others(need, promise), weights.otherPerson());
        BoolVar sameDay = week.onDay[need][horizon.dayOf(promise.start())];
        cost.addTerm(sameDay, (long) weights.otherTime() - weights.otherDay());
        BoolVar same = hint.isSo(hint.start(need) == promise.start());
        model.addImplication(same, sameDay);
        model.addEquality(week.moment(need, 0), promise.start()).onlyEnforceIf(same);
        cost.addTerm(same, -weights.otherTime());
    }

    /** The larger of how many of the promised crew don't come, and how many come besides. */
    private IntVar others(int need, Promise promise) {
        List<Going> all = week.ofNeed.get(need);
        List<Going> kept = week.among(need, promise.crew());
        long keeps = kept.stream().filter(hint::goes).count();
        long comes = all.stream().filter(hint::goes).count();
        long misses = hint.isPlanned(need) ? promise.crew().size() - keeps : 0;
        int most = Math.max(promise.crew().size(), week.diaries.size());
        IntVar others = hint.number(new Domain(0, most), Math.max(misses, comes - keeps));
        LinearExprBuilder missing = LinearExpr.newBuilder().add(others).add(StartModel.sum(kept));
        model.addGreaterOrEqual(missing, LinearExpr.term(week.planned[need], promise.crew().size()));
        LinearExprBuilder besides = LinearExpr.newBuilder().add(others).add(StartModel.sum(kept));
        model.addGreaterOrEqual(besides, StartModel.sum(all));
        return others;
    }

    private void together(Going going) {
        Collection<ParticipantId> named = going.seat().match().helper().likings().together();
        if (!named.isEmpty()) {
            List<Going> some = week.among(going.need(), named);
            BoolVar none = hint.isSo(hint.goes(going) && some.stream().noneMatch(hint::goes));
            model.addGreaterOrEqual(LinearExpr.newBuilder().add(StartModel.sum(some)).add(none), going.yes());
            cost.addTerm(none, weights.together());
        }
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
                BoolVar once = hint.isSo(alike.stream().anyMatch(hint::goes));
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
