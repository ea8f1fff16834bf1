package nl.wijkcheque.participant;

/** Why somebody's place on the ladder was measured. */
public enum LadderMoment {
    START,
    BETWEEN,
    OUTFLOW
}
