package nl.wijkcheque.participant;

/** What a coach has to see to. */
public enum DueKind {
    SCHOOLING_OFFER,
    COOPERATION,
    REVIEW,
    SECOND_YEAR_OVER,
    /** The planned last day of a placement: it ends, with a reason, or goes on. */
    PLACEMENT_ENDS,
    /** A participatiebaan that has to end after twelve months: its review does not say that the chances improved. */
    ENDS_WITHOUT_PROGRESS,
    LADDER_START,
    LADDER_BETWEEN,
    LADDER_OUTFLOW;

    static DueKind of(MilestoneKind kind) {
        return switch (kind) {
            case SCHOOLING_OFFER -> SCHOOLING_OFFER;
            case COOPERATION -> COOPERATION;
            case REVIEW -> REVIEW;
            case SECOND_YEAR_OVER -> SECOND_YEAR_OVER;
        };
    }

    /** Whether it is about the ladder, which only coaches see. */
    public boolean isLadder() {
        return this == LADDER_START || this == LADDER_BETWEEN || this == LADDER_OUTFLOW;
    }
}
