package nl.wijkcheque.booking;

/** How much it matters that a booking is helped before others; the first goes first, whatever the others wait. */
public enum Urgency {
    /** Somebody at the servicepunt said so, with a reason. */
    URGENT('1'),
    /** A day was agreed and the visit did not happen: a promise that stands. */
    PROMISED('3'),
    NORMAL('5');

    private final char sortsAs;

    Urgency(char sortsAs) {
        this.sortsAs = sortsAs;
    }

    /** First character of the key of the wachtlijst. */
    char sortsAs() {
        return sortsAs;
    }
}
