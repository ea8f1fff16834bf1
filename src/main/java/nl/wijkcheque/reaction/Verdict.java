package nl.wijkcheque.reaction;

/** How a visit stands with its resident. */
public enum Verdict {
    /** She may still react. */
    AWAITED,
    CONFIRMED,
    /** She did not react in time, which counts as confirmed. */
    CONFIRMED_BY_TIME,
    COMPLAINT
}
