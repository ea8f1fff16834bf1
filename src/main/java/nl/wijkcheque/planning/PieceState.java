package nl.wijkcheque.planning;

/** Whether a piece of a proposal came true. */
public enum PieceState {
    PROPOSED,
    ACCEPTED,
    /** It was tried and was no longer possible; it can be tried again. */
    REFUSED
}
