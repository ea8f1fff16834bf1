package nl.wijkcheque.booking;

/** How a resident was, or answered, reached. */
public enum ContactWay {
    PHONE,
    COUNTER,
    ONLINE,
    LETTER,
    VISIT
}
