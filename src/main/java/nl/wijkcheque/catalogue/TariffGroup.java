package nl.wijkcheque.catalogue;

/** What somebody pays; why is another, shielded fact. */
public enum TariffGroup {
    STANDARD,
    REDUCED
}
