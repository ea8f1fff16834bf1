package nl.wijkcheque.visit;

/** A line is registered by one, confirmed by another, or replaced by a corrected line before that. */
public enum HoursState {
    REGISTERED,
    CONFIRMED,
    REPLACED
}
