package nl.wijkcheque.cheque;

import java.time.Instant;
import java.util.List;
import nl.wijkcheque.catalogue.TariffGroup;
import nl.wijkcheque.shared.Money;
import nl.wijkcheque.shared.SaleId;

/**
 * A sale that was just made. The codes of its cheques are here and on paper, and nowhere else.
 *
 * @param number of the receipt, without gaps per servicepunt and year: {@code 2026-00042}
 * @param change what goes back over the counter
 */
public record Sale(
        SaleId id, String number, Instant soldAt, TariffGroup group, Money total, Money change,
        List<SoldCheque> cheques) {

    public Sale {
        cheques = List.copyOf(cheques);
    }
}
