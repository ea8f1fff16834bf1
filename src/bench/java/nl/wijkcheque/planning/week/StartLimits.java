package nl.wijkcheque.planning.week;

import com.google.ortools.sat.BoolVar;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.IntVar;
import com.google.ortools.sat.IntervalVar;
import com.google.ortools.sat.LinearArgument;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.Literal;
import com.google.ortools.util.Domain;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import nl.wijkcheque.planning.rule.Diary;
import nl.wijkcheque.planning.rule.Horizon;
import nl.wijkcheque.planning.rule.LimitSettings;
import nl.wijkcheque.planning.rule.Places;
import nl.wijkcheque.planning.rule.Stops;

/** What concerns one person's day and week, for the solver. */
final class StartLimits {

    private final StartModel week;
    private final CpModel model;
    private final Horizon horizon;
    private final LimitSettings limits;
    private final boolean hub;

    /** @param hub travels between two visits by way of the servicepunt: longer than it is, but linear in their number */
    StartLimits(StartModel week, boolean hub) {
        this.week = week;
        this.model = week.model;
        this.horizon = week.desk.problem.horizon();
        this.limits = week.desk.problem.limits();
        this.hub = hub;
    }

    void add() {
        for (int person = 0; person < week.diaries.size(); person++) {
            List<Going> goings = week.ofPerson.get(person);
            Diary diary = week.diaries.get(person);
            apart(person, goings);
            rest(goings);
            for (int number = 0; number < horizon.weeks(); number++) {
                int one = number;
                weekly(diary, one, goings.stream().filter(going -> horizon.week(going.day()) == one).toList());
            }
            for (int day = 0; day < horizon.days(); day++) {
                int one = day;
                daily(person, one, goings.stream().filter(going -> going.day() == one).toList());
            }
        }
        if (!hub) {
            new StartPairs(week).add();
        }
    }

    private void apart(int person, List<Going> goings) {
        List<IntervalVar> intervals = new ArrayList<>();
        for (Going going : goings) {
            int way = hub ? week.travel(person, Places.BASE, going.place()) : 0;
            intervals.add(model.newOptionalFixedSizeIntervalVar(
                    week.moment(going.need(), -way), going.minutes() + 2L * way, going.yes(), ""));
        }
        model.addNoOverlap(intervals);
    }

    private void rest(List<Going> goings) {
        long rest = limits.rest().toMinutes();
        for (Going one : goings) {
            for (Going next : goings) {
                if (one.day() < next.day() && one.need() != next.need() && one.latestEnd() + rest > next.earliest()) {
                    model.addLessOrEqual(week.moment(one.need(), one.minutes() + rest), week.moment(next.need(), 0))
                            .onlyEnforceIf(new Literal[] {one.yes(), next.yes()});
                }
            }
        }
    }

    private void weekly(Diary diary, int number, List<Going> goings) {
        model.addLessOrEqual(StartModel.minutes(goings), Math.max(0, diary.helper().weeklyCap() - diary.work(number)));
        List<Integer> days = goings.stream()
                .map(Going::day)
                .filter(day -> diary.day(day).size() == 0)
                .distinct()
                .toList();
        if (days.size() + diary.daysOut(number) > limits.daysPerWeek()) {
            List<LinearArgument> out = new ArrayList<>();
            for (int day : days) {
                BoolVar goes = model.newBoolVar("");
                goings.stream().filter(going -> going.day() == day).forEach(going -> model.addImplication(going.yes(), goes));
                out.add(goes);
            }
            model.addLessOrEqual(
                    LinearExpr.sum(out.toArray(LinearArgument[]::new)), limits.daysPerWeek() - diary.daysOut(number));
        }
    }

    private void daily(int person, int day, List<Going> goings) {
        Stops fixed = week.diaries.get(person).day(day);
        long most = limits.dailyMost().toMinutes() - fixed.work();
        model.addLessOrEqual(StartModel.minutes(goings), Math.max(0, most));
        model.addLessOrEqual(StartModel.sum(goings), Math.max(0, limits.visitsPerDay() - fixed.size()));
        long untilBreak = limits.workBeforeBreak().toMinutes() - fixed.work();
        if (!goings.isEmpty() && goings.stream().mapToLong(Going::minutes).sum() > untilBreak) {
            pause(person, day, goings, untilBreak);
        }
    }

    /**
     * The break of a long day is taken at the servicepunt, at a moment for which there is work before it and after: both a
     * little stricter than the rule.
     */
    private void pause(int person, int day, List<Going> goings, long untilBreak) {
        Stops fixed = week.diaries.get(person).day(day);
        long pause = limits.pause().toMinutes();
        long before = limits.workBeforeBreak().toMinutes();
        int first = Math.min(
                goings.stream().mapToInt(Going::earliest).min().orElseThrow(),
                fixed.size() == 0 ? Integer.MAX_VALUE : fixed.start(0));
        int last = Math.max(
                goings.stream().mapToInt(Going::latestEnd).max().orElseThrow(),
                fixed.size() == 0 ? 0 : fixed.end(fixed.size() - 1));
        Domain moments = new Domain(last - before - pause, first + before);
        for (int at : IntStream.range(0, fixed.size()).toArray()) {
            int way = week.travel(person, Places.BASE, fixed.visit(at).need().place());
            moments = moments.intersectionWith(
                    new Domain(fixed.start(at) - way - pause + 1, fixed.end(at) + way - 1).complement());
        }
        if (moments.isEmpty()) {
            model.addLessOrEqual(StartModel.minutes(goings), Math.max(0, untilBreak));
            return;
        }
        BoolVar isLong = model.newBoolVar("");
        model.addLessOrEqual(StartModel.minutes(goings), Math.max(0, untilBreak)).onlyEnforceIf(isLong.not());
        IntVar begins = model.newIntVarFromDomain(moments, "");
        for (Going going : goings) {
            int way = week.travel(person, Places.BASE, going.place());
            BoolVar goesFirst = model.newBoolVar("");
            model.addLessOrEqual(week.moment(going.need(), going.minutes() + way), begins)
                    .onlyEnforceIf(new Literal[] {going.yes(), isLong, goesFirst});
            model.addLessOrEqual(LinearExpr.affine(begins, 1, pause + way), week.moment(going.need(), 0))
                    .onlyEnforceIf(new Literal[] {going.yes(), isLong, goesFirst.not()});
        }
    }
}
