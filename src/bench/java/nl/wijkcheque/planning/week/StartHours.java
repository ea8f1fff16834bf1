package nl.wijkcheque.planning.week;

import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.IntVar;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;
import com.google.ortools.util.Domain;
import java.util.ArrayList;
import java.util.List;
import nl.wijkcheque.planning.rule.Diary;
import nl.wijkcheque.planning.rule.WishWeights;

/**
 * What one person's weeks cost, for the solver: hours that are not spread, by straight lines between whole steps of a tenth of
 * the cap, and too little to learn from.
 */
final class StartHours {

    private static final int STEPS = 10;
    private static final long FINE = 60;

    private final StartModel week;
    private final CpModel model;
    private final StartHint hint;
    private final WishWeights weights;
    private final LinearExprBuilder cost;

    /** @param cost of the plan, to which these are added */
    StartHours(StartModel week, StartHint hint, LinearExprBuilder cost) {
        this.week = week;
        this.model = week.model;
        this.hint = hint;
        this.weights = week.desk.problem.weights();
        this.cost = cost;
    }

    void add(int person) {
        for (int number = 0; number < week.desk.problem.horizon().weeks(); number++) {
            int one = number;
            weekly(week.diaries.get(person), number, week.ofPerson.get(person).stream()
                    .filter(going -> week.desk.problem.horizon().week(going.day()) == one)
                    .toList());
        }
    }

    private void weekly(Diary diary, int number, List<Going> goings) {
        long cap = diary.helper().weeklyCap();
        if (!goings.isEmpty() && cap >= STEPS) {
            spread(diary, number, goings);
        }
        if (diary.learns(number)) {
            List<Going> learning = goings.stream().filter(going -> going.seat().match().shadows()).toList();
            long asked = (long) weights.learningTimes() - diary.learned(number);
            long hinted = Math.max(0, asked - learning.stream().filter(hint::goes).count());
            IntVar lacking = hint.number(new Domain(0, weights.learningTimes()), hinted);
            model.addGreaterOrEqual(LinearExpr.newBuilder().add(lacking).add(StartModel.sum(learning)), asked);
            cost.addTerm(lacking, weights.learning());
        }
    }

    private void spread(Diary diary, int number, List<Going> goings) {
        long cap = diary.helper().weeklyCap();
        LinearExpr work = LinearExpr.newBuilder()
                .add(StartModel.minutes(goings))
                .add(diary.work(number))
                .build();
        long hinted = diary.work(number)
                + goings.stream().filter(hint::goes).mapToLong(Going::minutes).sum();
        long most = 0;
        List<long[]> lines = new ArrayList<>();
        for (int step = 0; step < STEPS; step++) {
            long from = cap * step / STEPS;
            long until = cap * (step + 1) / STEPS;
            long slope = (spread(until, cap) - spread(from, cap)) * FINE / (until - from);
            long zero = spread(from, cap) * FINE - slope * from;
            lines.add(new long[] {slope, zero});
            most = Math.max(most, Math.ceilDiv(slope * hinted + zero, FINE));
        }
        IntVar spread = hint.number(new Domain(0, spread(2 * cap, cap)), most);
        lines.forEach(line -> model.addGreaterOrEqual(
                LinearExpr.term(spread, FINE), LinearExpr.newBuilder().addTerm(work, line[0]).add(line[1])));
        cost.add(spread);
    }

    private long spread(long minutes, long cap) {
        return weights.spreadHour() * minutes * minutes / (60 * cap);
    }
}
