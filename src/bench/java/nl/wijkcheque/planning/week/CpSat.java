package nl.wijkcheque.planning.week;

import com.google.ortools.Loader;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.CpSolverStatus;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.wijkcheque.planning.rule.WeekProblem;
import nl.wijkcheque.shared.BookingId;
import nl.wijkcheque.shared.ParticipantId;

/**
 * The week by OR-Tools CP-SAT, to hold ours against: begins with the greedy plan as a hint, and the time counts from before
 * the model is built. What it finds is counted by the evaluator, with every wish as it is.
 */
final class CpSat {

    /** Above this many pairs of visits that one person may go to, the model with a constraint for each takes too long. */
    private static final long PAIRS_MOST = 200_000;

    private CpSat() {}

    static WeekPlan plan(WeekProblem problem, Duration atMost, int threads) {
        long begun = System.nanoTime();
        Loader.loadNativeLibraries();
        Desk desk = new Desk(problem);
        StartModel week = new StartModel(desk);
        new StartLimits(week, StartPairs.count(week) > PAIRS_MOST).add();
        new StartWishes(week).minimize();
        hint(week, Planner.greedy(problem));
        CpSolver solver = new CpSolver();
        double left = atMost.toNanos() - (System.nanoTime() - begun);
        solver.getParameters().setMaxTimeInSeconds(Math.max(0.1, left / 1e9)).setNumWorkers(threads).setRandomSeed(1);
        CpSolverStatus status = solver.solve(week.model);
        boolean found = status == CpSolverStatus.OPTIMAL || status == CpSolverStatus.FEASIBLE;
        return found ? counted(problem, read(week, solver)) : counted(problem, nothing(desk));
    }

    private static void hint(StartModel week, WeekPlan greedy) {
        Map<BookingId, WeekPlan.Visit> visits = new HashMap<>();
        greedy.visits().forEach(visit -> visits.put(visit.booking(), visit));
        for (int need = 0; need < week.planned.length; need++) {
            WeekPlan.Visit visit = visits.get(week.desk.needs.get(need).booking());
            int day = visit == null ? -1 : week.desk.problem.horizon().dayOf(visit.start());
            week.model.addHint(week.planned[need], visit != null);
            if (visit != null) {
                week.model.addHint(week.start[need], visit.start() / Desk.QUARTER);
            }
            for (int other = 0; other < week.onDay[need].length; other++) {
                week.model.addHint(week.onDay[need][other], other == day);
            }
            for (Going going : week.ofNeed.get(need)) {
                boolean goes = visit != null
                        && going.day() == day
                        && visit.crew().contains(going.seat().match().helper().id());
                week.model.addHint(going.yes(), goes);
            }
        }
    }

    private static WeekPlan read(StartModel week, CpSolver solver) {
        List<WeekPlan.Visit> visits = new ArrayList<>();
        List<BookingId> waiting = new ArrayList<>();
        for (int need = 0; need < week.planned.length; need++) {
            BookingId booking = week.desk.needs.get(need).booking();
            if (solver.booleanValue(week.planned[need])) {
                List<ParticipantId> crew = week.ofNeed.get(need).stream()
                        .filter(going -> solver.booleanValue(going.yes()))
                        .map(going -> going.seat().match().helper().id())
                        .toList();
                int start = Math.toIntExact(solver.value(week.start[need]) * Desk.QUARTER);
                visits.add(new WeekPlan.Visit(booking, start, crew));
            } else {
                waiting.add(booking);
            }
        }
        return new WeekPlan(visits, waiting, 0, solver.numBranches());
    }

    private static WeekPlan nothing(Desk desk) {
        return new WeekPlan(List.of(), desk.needs.stream().map(need -> need.booking()).toList(), 0, 0);
    }

    private static WeekPlan counted(WeekProblem problem, WeekPlan plan) {
        return new WeekPlan(plan.visits(), plan.waiting(), Evaluator.evaluate(problem, plan).cost(), plan.steps());
    }
}
