package nl.wijkcheque.cheque;

import nl.wijkcheque.shared.Iban;

/** How money goes back. */
public sealed interface RefundWay {

    /** Out of the till of whoever does it. */
    record OverTheCounter(PaymentKind kind) implements RefundWay {}

    /**
     * With the next batch of payments by the bank.
     *
     * @param name of the account's holder
     */
    record ToIban(Iban iban, String name) implements RefundWay {}
}
