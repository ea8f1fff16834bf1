package nl.wijkcheque.booking;

/** Whether the work is additional: not what a local trader would otherwise be paid for [Ede, law]. */
public enum Additionality {
    ADDITIONAL,
    IN_DOUBT,
    NOT_ADDITIONAL
}
