package nl.wijkcheque.payment;

import java.util.UUID;

/** Names a batch of payouts. */
public record PayoutBatchId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
