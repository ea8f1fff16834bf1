package nl.wijkcheque.booking;

/** How much of a weekly series is cancelled; for a single booking both are the same. */
public enum CancelExtent {
    /** This week only. */
    ONE,
    /** This week and every later one that is still open. */
    FOLLOWING
}
