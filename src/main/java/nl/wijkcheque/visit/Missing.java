package nl.wijkcheque.visit;

import nl.wijkcheque.planning.UnplanReason;

/** Why a crew is not complete. */
public enum Missing {
    ILL(UnplanReason.CREW_ILL),
    NO_SHOW(UnplanReason.NO_SHOW);

    private final UnplanReason unplan;

    Missing(UnplanReason unplan) {
        this.unplan = unplan;
    }

    UnplanReason unplan() {
        return unplan;
    }
}
