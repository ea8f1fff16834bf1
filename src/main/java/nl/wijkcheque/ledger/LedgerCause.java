package nl.wijkcheque.ledger;

/** Why money moved. */
public enum LedgerCause {
    /** Cheques were sold; the reference is the sale. */
    SALE,
    /** A cheque paid for help; the reference is the cheque. */
    REDEMPTION
}
