package nl.wijkcheque.planning;

/** Why a visit goes back to the wachtlijst. */
public enum UnplanReason {
    RESIDENT_ASKED,
    RESIDENT_CANCELLED,
    CREW_ILL,
    NO_SHOW,
    NOT_HOME,
    REFUSED_ENTRY,
    WEATHER,
    MISTAKE,
    OTHER
}
