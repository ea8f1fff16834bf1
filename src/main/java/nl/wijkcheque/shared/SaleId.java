package nl.wijkcheque.shared;

import java.util.UUID;

/** Names a sale of cheques. */
public record SaleId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
