package nl.wijkcheque.planning;

import java.util.Optional;

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
    REPLANNED,
    /** Its booking was called off, and not by the resident: by somebody at the servicepunt, or in the night. */
    SERVICEPUNT_CANCELLED;

    /** Whether a person gives it as a reason; the others follow from what she does. */
    public boolean canBeGiven() {
        return switch (this) {
            case RESIDENT_ASKED, RESIDENT_CANCELLED, CREW_ILL, NO_SHOW, WEATHER, MISTAKE, OTHER -> true;
            // What a crew tells from the door.
            case NOT_HOME, REFUSED_ENTRY, MOVED, REPLANNED, SERVICEPUNT_CANCELLED -> false;
        };
    }

    /** Whether it is the resident's own doing. */
    boolean isHerOwn() {
        return switch (this) {
            case RESIDENT_ASKED, RESIDENT_CANCELLED, NOT_HOME, REFUSED_ENTRY -> true;
            case CREW_ILL, NO_SHOW, WEATHER, MISTAKE, OTHER, MOVED, REPLANNED, SERVICEPUNT_CANCELLED -> false;
        };
    }

    /** Whether she spoke with one of us about it, so that she knows how it stood then. */
    boolean sheSpokeWithUs() {
        return isHerOwn() && this != NOT_HOME;
    }

    /** Whether it matters only to a resident who was told of the visit. */
    boolean isSlip() {
        return this == MISTAKE || this == OTHER;
    }

    /**
     * How an appointment that the resident counted on is broken by us, for colleagues: in Dutch, as all that they write on the
     * wachtlijst. Empty when she wished it so, when it is no more than a slip of who planned, and when nothing waits any more.
     */
    Optional<String> brokenPromise() {
        return switch (this) {
            case CREW_ILL -> Optional.of("iemand van de ploeg was ziek");
            case NO_SHOW -> Optional.of("iemand van de ploeg kwam niet");
            case WEATHER -> Optional.of("het weer was te slecht");
            case REPLANNED -> Optional.of("er was geen plaats meer in die week");
            case RESIDENT_ASKED, RESIDENT_CANCELLED, NOT_HOME, REFUSED_ENTRY, MISTAKE, OTHER, MOVED,
                    SERVICEPUNT_CANCELLED ->
                Optional.empty();
        };
    }
}
