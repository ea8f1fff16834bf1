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
    OTHER,
    /** Not back for long: it is planned at another time or with others at once. */
    MOVED,
    /** A proposal for the week was accepted in which it has no place. */
    REPLANNED;

    /** Whether a person gives it as a reason; the others follow from what she does. */
    public boolean canBeGiven() {
        return switch (this) {
            case RESIDENT_ASKED, RESIDENT_CANCELLED, CREW_ILL, NO_SHOW, WEATHER, MISTAKE, OTHER -> true;
            // What a crew tells from the door.
            case NOT_HOME, REFUSED_ENTRY, MOVED, REPLANNED -> false;
        };
    }
}
