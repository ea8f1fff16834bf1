package nl.wijkcheque.cheque;

import java.util.List;
import nl.wijkcheque.shared.ChequeId;
import nl.wijkcheque.shared.Money;

/**
 * Cheques that were paid back.
 *
 * @param first of the cheques, which a payout refers to
 * @param total what was paid for them, never more
 * @param serials of the cheques
 */
public record Refund(ChequeId first, Money total, List<String> serials) {

    public Refund {
        serials = List.copyOf(serials);
    }
}
