package nl.wijkcheque.ledger;

/** Why the ledger was looked through. */
public enum Occasion {
    NIGHTLY,
    /** Somebody asked for it, by a page or over the REST interface. */
    ASKED,
    /** The command {@code verify}. */
    COMMAND
}
