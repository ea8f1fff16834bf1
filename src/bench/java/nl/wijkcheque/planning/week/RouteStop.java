package nl.wijkcheque.planning.week;

import com.google.ortools.sat.LinearExpr;
import org.jspecify.annotations.Nullable;

/**
 * A visit of one person's day, for the solver.
 *
 * @param going null for one that is fixed
 * @param earliest start, a moment of the horizon
 * @param latest start, a moment of the horizon
 */
record RouteStop(@Nullable Going going, int place, int earliest, int latest, int minutes) {

    boolean isFixed() {
        return going == null;
    }

    /** Its start, and so many minutes later. */
    LinearExpr moment(StartModel week, long later) {
        return going == null ? LinearExpr.constant(earliest + later) : week.moment(going.need(), later);
    }

    boolean isOn(StartHint hint) {
        return going == null || hint.goes(going);
    }

    int start(StartHint hint) {
        return going == null ? earliest : hint.start(going.need());
    }
}
