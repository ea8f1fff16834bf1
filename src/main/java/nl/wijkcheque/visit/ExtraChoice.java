package nl.wijkcheque.visit;

/** What becomes of more work than was booked. Nobody stays longer without choosing. */
public enum ExtraChoice {
    /** The crew goes on now, as far as five hours and its next visit allow. */
    STAY,
    /** The rest is asked for as a booking of its own. */
    SECOND_BOOKING,
    /** The crew stops at the time that was planned, and that is it. */
    STOP
}
