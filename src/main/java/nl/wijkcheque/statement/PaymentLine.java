package nl.wijkcheque.statement;

/**
 * What came in and went back one way.
 *
 * @param voided given back for cheques that did not leave the counter
 * @param refunded paid back for unused cheques, or to be paid back
 */
public record PaymentLine(Tally sold, Tally voided, Tally refunded) {

    static final PaymentLine NONE = new PaymentLine(Tally.NONE, Tally.NONE, Tally.NONE);

    PaymentLine plus(PaymentLine other) {
        return new PaymentLine(sold.plus(other.sold), voided.plus(other.voided), refunded.plus(other.refunded));
    }
}
