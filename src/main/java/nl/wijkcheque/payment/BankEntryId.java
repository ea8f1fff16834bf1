package nl.wijkcheque.payment;

import java.util.UUID;

/** Tells one booking from the bank statement from another. */
public record BankEntryId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
