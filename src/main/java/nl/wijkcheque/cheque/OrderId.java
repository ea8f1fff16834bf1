package nl.wijkcheque.cheque;

import java.util.UUID;

/** Names an order of cheques that is paid online. */
public record OrderId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
