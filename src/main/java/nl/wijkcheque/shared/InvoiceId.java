package nl.wijkcheque.shared;

import java.util.UUID;

/** Names an invoice or a credit note. */
public record InvoiceId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
