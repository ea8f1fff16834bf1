package nl.wijkcheque.planning;

import nl.wijkcheque.booking.Booking;

/**
 * A visit for which a crew came to the door in vain.
 *
 * @param visit as it was planned
 * @param why NOT_HOME or REFUSED_ENTRY
 * @param booking as it is by now
 */
public record InVain(PlannedVisit visit, UnplanReason why, Booking booking) {

    /** Whether somebody has yet to make a new appointment with the resident. */
    public boolean waits() {
        return booking instanceof Booking.OnWachtlijst;
    }
}
