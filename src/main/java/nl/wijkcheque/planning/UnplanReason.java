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
    REPLANNED;

    /** Whether a person gives it as a reason; the others follow from what she does. */
    public boolean canBeGiven() {
        return switch (this) {
            case RESIDENT_ASKED, RESIDENT_CANCELLED, CREW_ILL, NO_SHOW, WEATHER, MISTAKE, OTHER -> true;
            // What a crew tells from the door.
            case NOT_HOME, REFUSED_ENTRY, MOVED, REPLANNED -> false;
        };
    }

    /** Whether we break what the resident counted on, so that somebody has to tell her. */
    public boolean breaksPromise() {
        return brokenPromise().isPresent();
    }

    /**
     * How an appointment that the resident counted on is broken by us, for colleagues: in Dutch, as all that they write on the
     * wachtlijst. Empty when she wished it so, or when it is no more than a slip of who planned.
     */
    Optional<String> brokenPromise() {
        return switch (this) {
            case CREW_ILL -> Optional.of("iemand van de ploeg was ziek");
            case NO_SHOW -> Optional.of("iemand van de ploeg kwam niet");
            case WEATHER -> Optional.of("het weer was te slecht");
            case REPLANNED -> Optional.of("er was geen plaats meer in die week");
            case RESIDENT_ASKED, RESIDENT_CANCELLED, NOT_HOME, REFUSED_ENTRY, MISTAKE, OTHER, MOVED -> Optional.empty();
        };
    }
}
