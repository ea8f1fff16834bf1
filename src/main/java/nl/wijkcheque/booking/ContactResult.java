package nl.wijkcheque.booking;

/** What came of trying to reach somebody. */
public enum ContactResult {
    REACHED,
    NO_ANSWER,
    MESSAGE_LEFT,
    WRONG_NUMBER
}
