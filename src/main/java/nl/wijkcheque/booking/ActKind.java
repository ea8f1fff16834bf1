package nl.wijkcheque.booking;

/** What can be done about a booking that waits. */
public enum ActKind {
    URGENCY,
    PAUSED,
    RESUMED,
    /** Somebody, or the planner, said why it waits. */
    TOLD,
    CONTACT,
    OFFERED,
    OFFER_ANSWERED,
    MERGED
}
