package nl.wijkcheque.payment;

/** What an online payment is for; each has one {@link PaymentListener}. */
public enum PaymentPurpose {
    /** An order of cheques; the reference is the order. */
    CHEQUES
}
