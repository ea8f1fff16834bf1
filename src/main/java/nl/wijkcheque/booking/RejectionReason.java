package nl.wijkcheque.booking;

/** Why a coordinator said no; a closed list, because it is counted. */
public enum RejectionReason {
    NOT_ADDITIONAL,
    TOO_LONG,
    NOT_OFFERED,
    UNSAFE,
    NOT_OUR_AREA,
    DOUBLE,
    OTHER
}
