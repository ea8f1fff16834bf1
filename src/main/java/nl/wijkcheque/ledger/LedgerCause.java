package nl.wijkcheque.ledger;

/** Why money moved. */
public enum LedgerCause {
    /** Cheques were sold; the reference is the sale. */
    SALE,
    /** A cheque was taken back before it left the counter; the reference is the cheque. */
    VOID,
    /** A cheque paid for help; the reference is the cheque. */
    REDEMPTION,
    /** A redemption was a mistake; the reference is the cheque. */
    REDEMPTION_UNDONE,
    /** An unused cheque was paid back; the reference is the cheque. */
    REFUND,
    /** A fee for replacing a cheque; the reference is the old cheque. */
    REPLACEMENT,
    /** A cheque expired so long ago that nothing is owed any more; the reference is the cheque. */
    BREAKAGE,
    /** A shift began with a counted float; the reference is the shift. */
    TILL_OPENED,
    /** A shift ended with a count; the reference is the shift. */
    TILL_CLOSED,
    /** Refunds went out to IBANs; the reference is the batch. */
    PAYOUT,
    /** What came in on the bank of payments that were on their way; the reference is the booking of it. */
    SETTLEMENT,
    /** Cash was fetched from the bank; the reference is the booking of it. */
    CASH_FETCHED,
    /** An online payment was paid back as no cheques could be issued; the reference is the payment. */
    ONLINE_REFUND,
    /** Subsidy was claimed; the reference is the claim. */
    CLAIM_SUBMITTED,
    /** A claim was paid; the reference is the claim. */
    CLAIM_PAID,
    /** A claim was withdrawn; the reference is the claim. */
    CLAIM_WITHDRAWN,
    /** An organisation was sent an invoice; the reference is the invoice. */
    INVOICE,
    /** An invoice was credited; the reference is the credit note. */
    CREDIT_NOTE,
    /** The bonus of a participant is to be paid out; the reference is the payment. */
    HOUR_BONUS,
    /** An organisation paid; the reference is the invoice. */
    INVOICE_PAID
}
