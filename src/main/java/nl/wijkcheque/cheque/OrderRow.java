package nl.wijkcheque.cheque;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.UUID;
import nl.wijkcheque.payment.PaymentId;
import nl.wijkcheque.payment.PaymentState;
import nl.wijkcheque.shared.Minutes;
import nl.wijkcheque.shared.Money;
import nl.wijkcheque.shared.ResidentId;
import org.jspecify.annotations.Nullable;

/** An order as it is stored. */
@MappedEntity("cheque_order")
record OrderRow(
        @Id UUID id,
        UUID servicepuntId,
        UUID residentId,
        Instant orderedAt,
        int cheques,
        int worthMinutes,
        long totalCents,
        UUID paymentId,
        @Nullable UUID saleId,
        @Nullable Instant collectedAt) {

    /** Paid, and nobody asked for the codes yet. */
    boolean isUncollected() {
        return saleId != null && collectedAt == null;
    }

    /** @param left how many of its cheques still can be given a code */
    OnlineOrder order(PaymentState payment, @Nullable SaleRow sale, int left) {
        return new OnlineOrder(
                new OrderId(id),
                new ResidentId(residentId),
                orderedAt,
                cheques,
                Minutes.of(worthMinutes),
                Money.cents(totalCents),
                new PaymentId(paymentId),
                payment,
                sale == null ? null : sale.number(),
                isUncollected() && left > 0,
                isUncollected() && left == 0);
    }
}
