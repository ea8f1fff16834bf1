package nl.wijkcheque.planning.week;

import com.google.ortools.Loader;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.CpSolverStatus;
import java.util.ArrayList;
import java.util.List;
import nl.wijkcheque.planning.rule.WeekProblem;
import nl.wijkcheque.shared.BookingId;
import nl.wijkcheque.shared.ParticipantId;

/**
 * A week, or a part of one, by OR-Tools CP-SAT, with all of the rules and a plan to begin with. What it finds is counted by the
 * evaluator.
 */
final class CpSat {

    private CpSat() {}

    /**
     * @param plan with nothing in it when none was found in time
     * @param proven there is no better one for the model
     */
    record Solved(WeekPlan plan, boolean proven) {}

    /**
     * With one worker: two that share a part find less than one on each of two parts.
     *
     * @param until in nanoseconds of the machine's clock; the building of the model is within it
     */
    static Solved solve(WeekProblem problem, WeekPlan begin, long until) {
        Loader.loadNativeLibraries();
        Desk desk = new Desk(problem);
        StartModel week = new StartModel(desk);
        StartHint hint = new StartHint(week, begin);
        hint.add();
        new StartCrews(week).add();
        new StartLimits(week, hint).add();
        new StartWishes(week, hint).minimize();
        CpSolver solver = new CpSolver();
        double left = (until - System.nanoTime()) / 1e9;
        // Probing takes most of the time before the search begins, and finds next to nothing here. With all of the model in the
        // linear relaxation, the best of a part is proven in a fifth of the time.
        solver.getParameters()
                .setMaxTimeInSeconds(Math.max(0.1, left))
                .setNumWorkers(1)
                .setRandomSeed(1)
                .setCpModelProbingLevel(0)
                .setSymmetryLevel(0)
                .setLinearizationLevel(2);
        CpSolverStatus status = solver.solve(week.model);
        boolean found = status == CpSolverStatus.OPTIMAL || status == CpSolverStatus.FEASIBLE;
        WeekPlan plan = found ? read(week, solver) : nothing(desk);
        long cost = Evaluator.evaluate(problem, plan).cost();
        return new Solved(new WeekPlan(plan.visits(), plan.waiting(), cost, plan.steps()), status == CpSolverStatus.OPTIMAL);
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
}
