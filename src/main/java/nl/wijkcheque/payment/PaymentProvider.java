package nl.wijkcheque.payment;

import nl.wijkcheque.shared.Money;

/**
 * Who brings people to their bank and back. Every call goes over a network: never in a transaction. Each is tried again
 * under the same key, so it happens once.
 */
interface PaymentProvider {

    /** What is stored with a payment, so that it stays with the provider that began it. */
    String name();

    /** Whether it can be used here. */
    boolean isAvailable();

    /** Asks for a payment. @throws ProviderUnreachable when it is not known to have happened */
    Offered offer(PaymentRow payment);

    /** How the payment stands there. @throws ProviderUnreachable */
    Seen look(String providerId);

    /** Gives it all back. @throws ProviderUnreachable when it is not known to have happened */
    void refund(String providerId, PaymentRow payment);

    /** @param checkout where she pays: an absolute address, or a path of ours */
    record Offered(String providerId, String checkout) {}

    /**
     * @param paid what came in; zero unless status is PAID
     * @param refunded what of it went back
     */
    record Seen(Status status, Money paid, Money refunded) {}

    /** What a provider can say. */
    enum Status {
        OPEN,
        PAID,
        FAILED,
        CANCELLED,
        EXPIRED
    }
}
