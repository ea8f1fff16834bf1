package nl.wijkcheque.ledger;

/** What can be wrong with the ledger. */
public enum FindingKind {
    /** A seal, or all from here on, is gone. */
    SEAL_REMOVED,
    /** A seal, or the list of what stands under it, is not what it was. */
    SEAL_CHANGED,
    /** The seal at the end of an earlier verification is another one now: the chain was made anew. */
    CHAIN_REPLACED,
    /** A transfer is not what was sealed. */
    TRANSFER_CHANGED,
    /** A transfer that was sealed is gone. */
    TRANSFER_REMOVED,
    /** A transfer stands without a seal for long: it was added past the service, or nothing is sealing. */
    TRANSFER_NOT_SEALED,
    /** An account is not what the records of what was sold, redeemed, counted or claimed come to. */
    ACCOUNT_DIFFERS,
    /** A closed statement, made again, is not what it was. */
    STATEMENT_DIFFERS
}
