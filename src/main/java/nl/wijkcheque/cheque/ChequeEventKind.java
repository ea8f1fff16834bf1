package nl.wijkcheque.cheque;

/** What can happen to a cheque. */
public enum ChequeEventKind {
    SOLD,
    /** It came in the place of another. */
    ISSUED_AS_REPLACEMENT,
    /** Bought online, and its code was asked for. */
    COLLECTED,
    REDEEMED,
    REDEMPTION_UNDONE,
    VOIDED,
    REPLACED,
    REFUNDED,
    BLOCKED,
    UNBLOCKED,
    EXPIRED,
    EXTENDED,
    LAPSED,
    /** It passed to the partner of someone who died. */
    PASSED_ON
}
