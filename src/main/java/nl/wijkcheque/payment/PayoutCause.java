package nl.wijkcheque.payment;

/** Why someone gets money. What stands on her bank statement follows from it. */
public enum PayoutCause {
    /** Unused cheques were refunded. */
    CHEQUE_REFUND("Terugbetaling cheques"),
    /** Hours worked on a participatiebaan. */
    HOUR_BONUS("Urenbonus");

    private final String remittance;

    PayoutCause(String remittance) {
        this.remittance = remittance;
    }

    /** In Dutch, whatever the language of who makes the batch: it is read by who gets the money. */
    String remittance() {
        return remittance;
    }
}
