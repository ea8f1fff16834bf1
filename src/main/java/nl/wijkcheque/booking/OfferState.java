package nl.wijkcheque.booking;

/** Where an offer stands. */
public enum OfferState {
    OPEN,
    ACCEPTED,
    DECLINED,
    /** Nobody answered in time. */
    LAPSED,
    /** The servicepunt took it back, or the booking went on without it. */
    WITHDRAWN
}
