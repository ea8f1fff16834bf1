package nl.wijkcheque.shared;

import java.util.UUID;

/** Names a cheque; not its code. */
public record ChequeId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
