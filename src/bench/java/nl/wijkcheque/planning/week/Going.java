package nl.wijkcheque.planning.week;

import com.google.ortools.sat.BoolVar;
import com.google.ortools.util.Domain;

/**
 * Whether someone goes to a visit on one day, for a solver.
 *
 * @param need number of the visit
 * @param starts that are possible for her then, in quarters of an hour
 * @param earliest of those, a moment of the horizon
 * @param latest of those, a moment of the horizon
 */
record Going(int need, Seat seat, int day, Domain starts, int earliest, int latest, BoolVar yes) {

    /** Asks the domain once: it lives outside Java, and every pair of visits wants to know. */
    static Going of(int need, Seat seat, int day, Domain starts, BoolVar yes) {
        int earliest = Math.toIntExact(starts.min()) * Desk.QUARTER;
        int latest = Math.toIntExact(starts.max()) * Desk.QUARTER;
        return new Going(need, seat, day, starts, earliest, latest, yes);
    }

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
        return latest + minutes();
    }
}
