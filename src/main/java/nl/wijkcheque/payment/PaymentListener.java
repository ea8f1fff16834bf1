package nl.wijkcheque.payment;

import java.time.Instant;
import nl.wijkcheque.shared.Actor;

/**
 * Hears what becomes of payments for one purpose. Contexts above implement it; this one never looks up. Every call is in
 * the transaction that changes the payment: when it fails, the payment has not changed either, and it is called again.
 */
public interface PaymentListener {

    PaymentPurpose purpose();

    /**
     * The whole amount came in. Exactly once per payment. Posts it (debit ONLINE), or writes nothing and has it given back.
     *
     * @param by who started the payment
     */
    Settlement settled(Actor by, OnlinePayment payment, Instant at);

    /** Nothing came in for so long that nothing will: nothing needs to be kept. */
    void forgotten(OnlinePayment payment);
}
