package nl.wijkcheque.resident;

/** How a letter begins. */
public enum Salutation {
    MRS,
    MR,
    NONE
}
