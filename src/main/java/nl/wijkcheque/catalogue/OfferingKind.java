package nl.wijkcheque.catalogue;

/** The two kinds of help. */
public enum OfferingKind {
    /** Work in or around the house. */
    KLUS,
    /** Shopping together, company, household help; often weekly. */
    DIENST
}
