package nl.wijkcheque.planning.week;

import com.google.ortools.sat.BoolVar;
import com.google.ortools.util.Domain;

/**
 * Whether someone goes to a visit on one day, for a solver.
 *
 * @param need number of the visit
 * @param starts that are possible for her then, in quarters of an hour
 */
record Going(int need, Seat seat, int day, Domain starts, BoolVar yes) {

    int person() {
        return seat.person();
    }

    int minutes() {
        return seat.match().need().length();
    }

    int place() {
        return seat.match().need().place();
    }

    int latestEnd() {
        return Math.toIntExact(starts.max()) * Desk.QUARTER + minutes();
    }

    int earliest() {
        return Math.toIntExact(starts.min()) * Desk.QUARTER;
    }
}
