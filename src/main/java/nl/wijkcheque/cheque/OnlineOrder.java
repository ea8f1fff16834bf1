package nl.wijkcheque.cheque;

import java.time.Instant;
import nl.wijkcheque.payment.PaymentId;
import nl.wijkcheque.payment.PaymentState;
import nl.wijkcheque.shared.Minutes;
import nl.wijkcheque.shared.Money;
import nl.wijkcheque.shared.ResidentId;
import org.jspecify.annotations.Nullable;

/**
 * Cheques that a resident ordered in her own pages.
 *
 * @param payment how its payment stands; only when it is paid there are cheques
 * @param receipt number of the sale; null until it is paid
 * @param toCollect paid, and nobody was given the codes yet
 * @param gone paid, and refunded or replaced before anybody was given the codes: there is nothing left to collect
 */
public record OnlineOrder(
        OrderId id,
        ResidentId resident,
        Instant orderedAt,
        int count,
        Minutes worth,
        Money total,
        PaymentId paymentId,
        PaymentState payment,
        @Nullable String receipt,
        boolean toCollect,
        boolean gone) {

    /** Nobody knows yet whether she will pay. */
    public boolean toPay() {
        return payment instanceof PaymentState.Open;
    }
}
