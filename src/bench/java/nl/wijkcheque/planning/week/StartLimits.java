package nl.wijkcheque.planning.week;

import com.google.ortools.sat.BoolVar;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.IntervalVar;
import com.google.ortools.sat.LinearArgument;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.Literal;
import java.util.ArrayList;
import java.util.List;
import nl.wijkcheque.planning.rule.Diary;
import nl.wijkcheque.planning.rule.Horizon;
import nl.wijkcheque.planning.rule.LimitSettings;
import nl.wijkcheque.planning.rule.Stops;

/** What concerns one person's day and week, for the solver. */
final class StartLimits {

    private final StartModel week;
    private final CpModel model;
    private final Horizon horizon;
    private final LimitSettings limits;
    private final StartHint hint;

    StartLimits(StartModel week, StartHint hint) {
        this.week = week;
        this.hint = hint;
        this.model = week.model;
        this.horizon = week.desk.problem.horizon();
        this.limits = week.desk.problem.limits();
    }

    void add() {
        for (int person = 0; person < week.diaries.size(); person++) {
            List<Going> goings = week.ofPerson.get(person);
            Diary diary = week.diaries.get(person);
            apart(goings);
            for (int day = 1; day < horizon.days(); day++) {
                rest(week.on(person, day - 1), week.on(person, day));
            }
            for (int number = 0; number < horizon.weeks(); number++) {
                int one = number;
                weekly(diary, one, goings.stream().filter(going -> horizon.week(going.day()) == one).toList());
            }
            for (int day = 0; day < horizon.days(); day++) {
                daily(person, day, week.on(person, day));
            }
        }
    }

    private void apart(List<Going> goings) {
        List<IntervalVar> intervals = new ArrayList<>();
        for (Going going : goings) {
            intervals.add(model.newOptionalFixedSizeIntervalVar(
                    week.moment(going.need(), 0), going.minutes(), going.yes(), ""));
        }
        model.addNoOverlap(intervals);
    }

    private void rest(List<Going> today, List<Going> tomorrow) {
        long rest = limits.rest().toMinutes();
        int latestEnd = today.stream().mapToInt(Going::latestEnd).max().orElse(0);
        List<Going> early = tomorrow.stream().filter(next -> latestEnd + rest > next.earliest()).toList();
        for (Going next : early) {
            for (Going one : today) {
                if (one.need() != next.need() && one.latestEnd() + rest > next.earliest()) {
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
                List<Going> then = goings.stream().filter(going -> going.day() == day).toList();
                BoolVar goes = hint.isSo(then.stream().anyMatch(hint::goes));
                then.forEach(going -> model.addImplication(going.yes(), goes));
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
    }
}
