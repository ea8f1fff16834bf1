package nl.wijkcheque.catalogue;

/** Where the help is given. */
public enum Place {
    AROUND_HOUSE,
    IN_HOUSE,
    OUTSIDE
}
