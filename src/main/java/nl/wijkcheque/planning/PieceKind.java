package nl.wijkcheque.planning;

/** What a proposal would change for one booking. */
public enum PieceKind {
    /** It waits, and would get a day and a crew. */
    NEW,
    /** It has a visit, which would be at another time or with other people. */
    MOVED,
    /** It has a visit, and would wait again. */
    BACK
}
