package nl.wijkcheque.invoice;

import java.time.LocalDate;
import nl.wijkcheque.catalogue.OfferingKind;
import nl.wijkcheque.shared.Minutes;
import nl.wijkcheque.shared.Money;
import nl.wijkcheque.shared.OfferingId;
import nl.wijkcheque.shared.Vat;
import nl.wijkcheque.shared.VisitId;
import org.jspecify.annotations.Nullable;

/**
 * One visit on an invoice.
 *
 * @param what name of the offering on that day, in Dutch
 * @param premises where it was done
 * @param minutes that were billed
 * @param tariff what they cost at the standard tariff of that day, VAT included: the same as with cheques
 * @param vatBasisPoints the rate of that day in hundredths of a percent; null when the help is exempt
 * @param net the tariff without the VAT in it, rounded half up to the cent
 */
public record InvoiceLine(
        VisitId visit,
        LocalDate day,
        String what,
        String premises,
        OfferingId offering,
        OfferingKind kind,
        Minutes minutes,
        Money tariff,
        @Nullable Integer vatBasisPoints,
        Money net) {

    static Money net(Money tariff, @Nullable Integer vatBasisPoints) {
        return vatBasisPoints == null ? tariff : tariff.minus(Vat.in(tariff, vatBasisPoints));
    }
}
