package nl.wijkcheque.invoice;

/** An invoice, or what undoes one. */
public enum InvoiceKind {
    INVOICE,
    CREDIT_NOTE
}
