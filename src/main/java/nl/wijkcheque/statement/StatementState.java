package nl.wijkcheque.statement;

/** How far the figures of a statement can still change. */
public enum StatementState {
    /** The period is not over. */
    PROVISIONAL,
    /** The period is over, and nothing closes what it is about. */
    COMPLETE,
    /** The period is over, and its books are still open. */
    DRAFT,
    /** Its books are closed: made again, it is the same byte for byte. */
    CLOSED
}
