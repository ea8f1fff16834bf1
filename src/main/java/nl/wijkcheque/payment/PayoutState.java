package nl.wijkcheque.payment;

/** Where a payout stands. */
public enum PayoutState {
    /** Waits for a batch. */
    OPEN,
    /** In the file of a batch. */
    IN_BATCH,
    /** The bank has paid it. */
    PAID,
    /** Taken out of its batch before the bank paid; another one came in its place. */
    TAKEN_OUT,
    /** The bank had paid it, and the money came back; another one came in its place. */
    RETURNED
}
