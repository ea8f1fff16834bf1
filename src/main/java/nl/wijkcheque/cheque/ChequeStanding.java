package nl.wijkcheque.cheque;

/** What a cheque is today, to whoever holds it. */
public enum ChequeStanding {
    /** It can be redeemed. */
    VALID,
    /** It was redeemed. */
    USED,
    /** Its term is over. The help is still owed: it can be extended or refunded on request. */
    EXPIRED
}
