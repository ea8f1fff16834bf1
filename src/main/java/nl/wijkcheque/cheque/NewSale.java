package nl.wijkcheque.cheque;

import nl.wijkcheque.shared.Minutes;
import nl.wijkcheque.shared.ResidentId;
import org.jspecify.annotations.Nullable;

/**
 * Cheques to sell.
 *
 * @param buyer whose tariff counts; null for a bearer or an organisation, who pay the standard tariff
 * @param count 1 to {@link Cheques#MOST_PER_SALE}
 * @param worth of each cheque: one of {@link nl.wijkcheque.catalogue.Tariffs#WORTHS}
 */
public record NewSale(@Nullable ResidentId buyer, int count, Minutes worth, Tender tender) {

    /** Paid with the exact amount. */
    public NewSale(@Nullable ResidentId buyer, int count, Minutes worth, PaymentKind payment) {
        this(buyer, count, worth, Tender.of(payment));
    }
}
