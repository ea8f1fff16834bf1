package nl.wijkcheque.invoice;

/** How an invoice stands with its payment. */
public enum Standing {
    /** Something is to be paid, and there is still time. */
    OPEN,
    /** Something is to be paid, and its term is over. */
    OVERDUE,
    /** Paid in full. */
    PAID,
    /** Undone by a credit note; nothing is to be paid. */
    CREDITED
}
