package nl.wijkcheque.payment;

import java.time.Instant;
import nl.wijkcheque.shared.Money;
import org.jspecify.annotations.Nullable;

/** Where an online payment stands. Only {@link Paid} means that the money is ours. */
public sealed interface PaymentState {

    /**
     * Not decided.
     *
     * @param checkout where she pays: an address of the provider or a path of ours; null until the provider has been asked
     */
    record Open(@Nullable String checkout) implements PaymentState {}

    /** Exactly the amount asked came in. */
    record Paid(Instant at) implements PaymentState {}

    /** Nothing came in. A bank that says later that it did is still believed. */
    sealed interface Closed extends PaymentState {}

    /** The bank refused. */
    record Failed(Instant at) implements Closed {}

    /** She stopped. */
    record Cancelled(Instant at) implements Closed {}

    /** She did nothing for too long. */
    record Expired(Instant at) implements Closed {}

    /**
     * Money came in for what could not be delivered, and goes back.
     *
     * @param amount that came in, which may not be what was asked
     * @param refundedAt null as long as the provider has not taken the order to give it back
     */
    record Refunded(Money amount, Instant paidAt, String reason, @Nullable Instant refundedAt)
            implements
                PaymentState {}
}
