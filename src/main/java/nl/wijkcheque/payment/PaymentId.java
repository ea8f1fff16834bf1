package nl.wijkcheque.payment;

import java.util.UUID;

/** Names an online payment. */
public record PaymentId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
