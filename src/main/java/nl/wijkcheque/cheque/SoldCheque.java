package nl.wijkcheque.cheque;

import java.time.LocalDate;
import nl.wijkcheque.shared.ChequeId;
import nl.wijkcheque.shared.Minutes;
import nl.wijkcheque.shared.Money;
import org.jspecify.annotations.Nullable;

/**
 * A cheque that was just sold.
 *
 * @param serial the number of the receipt and its place on it: {@code 2026-00042-03}; proves nothing
 * @param validUntil last day on which it can be redeemed
 * @param holder whose name it bears; null on a bearer cheque
 */
public record SoldCheque(
        ChequeId id,
        ChequeCode code,
        String serial,
        Minutes worth,
        Money price,
        LocalDate validUntil,
        @Nullable String holder) {

    static SoldCheque of(NewCheques.NewCheque cheque, @Nullable String holder) {
        Cheque.ChequeFacts facts = cheque.facts();
        return new SoldCheque(
                facts.id(),
                cheque.code(),
                facts.serial(),
                facts.worth(),
                facts.paid().price(),
                facts.validUntil(),
                holder);
    }
}
