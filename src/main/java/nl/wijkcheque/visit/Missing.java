package nl.wijkcheque.visit;

import nl.wijkcheque.planning.UnplanReason;

/** Why a crew is not complete. */
public enum Missing {
    ILL(UnplanReason.CREW_ILL, "Een afgesproken bezoek ging niet door: iemand van de ploeg was ziek."),
    NO_SHOW(UnplanReason.NO_SHOW, "Een afgesproken bezoek ging niet door: iemand van de ploeg kwam niet.");

    private final UnplanReason unplan;
    private final String why;

    Missing(UnplanReason unplan, String why) {
        this.unplan = unplan;
        this.why = why;
    }

    UnplanReason unplan() {
        return unplan;
    }

    /** For colleagues who look at the wachtlijst, as all that they write there: in Dutch. */
    String why() {
        return why;
    }
}
