package nl.wijkcheque.cheque;

/** What a cheque is today, to whoever holds it. */
public enum ChequeStanding {
    /** It can be redeemed. */
    VALID,
    /** It was redeemed. */
    USED,
    /** Its term is over. The help is still owed: it can be extended or refunded on request. */
    EXPIRED,
    /** Not to be taken in until the servicepunt unblocks it. */
    BLOCKED,
    /** It was taken back at the counter. */
    VOIDED,
    /** Another cheque came in its place. */
    REPLACED,
    /** It was paid back. */
    REFUNDED,
    /** It expired more than five years ago. */
    LAPSED
}
