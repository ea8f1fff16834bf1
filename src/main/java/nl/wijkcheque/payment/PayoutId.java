package nl.wijkcheque.payment;

import java.util.UUID;

/** Names a payout. */
public record PayoutId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
