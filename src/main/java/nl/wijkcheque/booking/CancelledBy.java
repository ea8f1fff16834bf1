package nl.wijkcheque.booking;

/** Whose wish it was, whoever typed it: a resident who calls is a RESIDENT. */
public enum CancelledBy {
    RESIDENT,
    STAFF
}
