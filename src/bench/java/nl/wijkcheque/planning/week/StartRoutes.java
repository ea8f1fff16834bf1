package nl.wijkcheque.planning.week;

import com.google.ortools.sat.BoolVar;
import com.google.ortools.sat.CircuitConstraint;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.LinearExprBuilder;
import com.google.ortools.sat.Literal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import nl.wijkcheque.planning.rule.LimitSettings;
import nl.wijkcheque.planning.rule.Places;
import nl.wijkcheque.planning.rule.Stops;

/** The way of one person on one day, from the servicepunt along all visits and back: in which order, and where the break is. */
final class StartRoutes {

    private final StartModel week;
    private final CpModel model;
    private final StartHint hint;
    private final LinearExprBuilder cost;
    private final int person;
    private final LimitSettings limits;
    private final List<RouteStop> stops = new ArrayList<>();
    private final List<Going> goings;
    private final int day;

    /** @param cost of the plan, to which that of travel is added */
    StartRoutes(StartModel week, StartHint hint, LinearExprBuilder cost, int person, int day) {
        this.week = week;
        this.model = week.model;
        this.hint = hint;
        this.cost = cost;
        this.person = person;
        this.day = day;
        this.limits = week.desk.problem.limits();
        this.goings = week.on(person, day);
        Stops fixed = week.diaries.get(person).day(day);
        for (int at = 0; at < fixed.size(); at++) {
            stops.add(new RouteStop(null, fixed.visit(at).need().place(), fixed.start(at), fixed.start(at),
                    fixed.end(at) - fixed.start(at)));
        }
        for (Going going : goings) {
            stops.add(new RouteStop(going, going.place(), going.earliest(), going.latest(), going.minutes()));
        }
    }

    /** A way from one stop to another; the servicepunt is -1. */
    private record Arc(int from, int to, int minutes, BoolVar taken) {}

    void add() {
        if (goings.isEmpty()) {
            return;
        }
        RouteHint next = new RouteHint(stops, hint);
        CircuitConstraint circuit = model.addCircuit();
        List<Arc> arcs = new ArrayList<>();
        if (goings.size() == stops.size()) {
            circuit.addArc(0, 0, hint.isSo(next.of(-1) == -1));
        }
        for (int from = -1; from < stops.size(); from++) {
            Going going = from < 0 ? null : stops.get(from).going();
            if (going != null) {
                circuit.addArc(from + 1, from + 1, going.yes().not());
            }
            for (int to = -1; to < stops.size(); to++) {
                if (from != to && follows(from, to)) {
                    Arc arc = new Arc(from, to, way(from, to), hint.isSo(next.of(from) == to));
                    circuit.addArc(from + 1, to + 1, arc.taken());
                    arcs.add(arc);
                }
            }
        }
        for (Arc arc : arcs) {
            cost.addTerm(arc.taken(), (long) week.desk.problem.weights().travelMinute() * arc.minutes());
            apart(arc, 0, arc.taken());
        }
        pause(arcs, next);
    }

    private int way(int from, int to) {
        return week.travel(
                person,
                from < 0 ? Places.BASE : stops.get(from).place(),
                to < 0 ? Places.BASE : stops.get(to).place());
    }

    private boolean follows(int from, int to) {
        if (from < 0 || to < 0) {
            return true;
        }
        RouteStop one = stops.get(from);
        RouteStop other = stops.get(to);
        return (one.isFixed() && other.isFixed())
                ? to == from + 1
                : one.earliest() + one.minutes() + way(from, to) <= other.latest();
    }

    /** That there is time for the way, and for a pause; between what is fixed there is or there is not. */
    private void apart(Arc arc, long pause, Literal... when) {
        if (arc.from() < 0 || arc.to() < 0) {
            return;
        }
        RouteStop one = stops.get(arc.from());
        RouteStop other = stops.get(arc.to());
        if (!one.isFixed() || !other.isFixed()) {
            model.addLessOrEqual(one.moment(week, one.minutes() + arc.minutes() + pause), other.moment(week, 0))
                    .onlyEnforceIf(when);
        } else if (pause > 0 && one.latest() + one.minutes() + arc.minutes() + pause > other.earliest()) {
            model.addBoolOr(Arrays.stream(when).map(Literal::not).toArray(Literal[]::new));
        }
    }

    /**
     * A long day has a break before one of its visits, besides the way to it. A day that is long with what is fixed alone keeps
     * the break that it has: it may lie beside a visit that goes.
     */
    private void pause(List<Arc> arcs, RouteHint next) {
        long untilBreak = limits.workBeforeBreak().toMinutes() - week.diaries.get(person).day(day).work();
        if (goings.stream().mapToLong(Going::minutes).sum() <= untilBreak) {
            return;
        }
        long pause = limits.pause().toMinutes();
        boolean hinted = goings.stream().filter(hint::goes).mapToLong(Going::minutes).sum() > untilBreak;
        boolean has = IntStream.range(0, stops.size()).anyMatch(to -> rests(next, to, pause));
        BoolVar isLong = hint.isSo(hinted);
        model.addLessOrEqual(StartModel.minutes(goings), has ? untilBreak : Math.max(0, untilBreak))
                .onlyEnforceIf(isLong.not());
        List<Literal> somewhere = new ArrayList<>();
        somewhere.add(isLong.not());
        BoolVar[] before = new BoolVar[stops.size()];
        for (int to = 0; to < stops.size(); to++) {
            before[to] = hint.isSo(hinted && rests(next, to, pause));
            somewhere.add(before[to]);
            Going going = stops.get(to).going();
            if (going != null) {
                model.addImplication(before[to], going.yes());
            }
        }
        model.addBoolOr(somewhere.toArray(Literal[]::new));
        for (Arc arc : arcs) {
            if (arc.to() >= 0 && arc.from() < 0) {
                model.addImplication(before[arc.to()], arc.taken().not());
            } else if (arc.to() >= 0) {
                apart(arc, pause, arc.taken(), before[arc.to()]);
            }
        }
    }

    private boolean rests(RouteHint next, int to, long pause) {
        int from = next.before(to);
        return from >= 0 && next.end(from) + way(from, to) + pause <= next.start(to);
    }
}
