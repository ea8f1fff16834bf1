package nl.wijkcheque.reaction;

/** How a reaction came in. */
public enum Way {
    ONLINE,
    PHONE,
    COUNTER,
    LETTER
}
