package nl.wijkcheque.claim;

/** The states of a claim, for lists and for machines. */
public enum ClaimState {
    MADE,
    SUBMITTED,
    PAID,
    WITHDRAWN
}
