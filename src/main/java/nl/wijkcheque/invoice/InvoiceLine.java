package nl.wijkcheque.invoice;

import java.time.LocalDate;
import java.util.UUID;
import nl.wijkcheque.catalogue.OfferingKind;
import nl.wijkcheque.shared.Minutes;
import nl.wijkcheque.shared.Money;
import nl.wijkcheque.shared.OfferingId;
import nl.wijkcheque.shared.Vat;
import org.jspecify.annotations.Nullable;

/**
 * One visit on an invoice, or the cheques of one sale on account. Cheques were owed for when they were sold, and their VAT is
 * due when they are used: their line asks for what is owed already, without VAT.
 *
 * @param about the visit, or the sale
 *
 * @param what name of the offering on that day, in Dutch
 * @param premises where it was done; of cheques the number of the receipt
 * @param offering null for cheques
 * @param kind null for cheques
 * @param minutes that were billed; of cheques what they are worth
 * @param tariff what they cost at the standard tariff of that day, VAT included: the same as with cheques
 * @param vatBasisPoints the rate of that day in hundredths of a percent; null when the help is exempt
 * @param net the tariff without the VAT in it, rounded half up to the cent
 */
public record InvoiceLine(
        UUID about,
        LocalDate day,
        String what,
        String premises,
        @Nullable OfferingId offering,
        @Nullable OfferingKind kind,
        Minutes minutes,
        Money tariff,
        @Nullable Integer vatBasisPoints,
        Money net) {

    /** Sold on account, and owed for since. */
    boolean isCheques() {
        return kind == null;
    }

    static Money net(Money tariff, @Nullable Integer vatBasisPoints) {
        return vatBasisPoints == null ? tariff : tariff.minus(Vat.in(tariff, vatBasisPoints));
    }
}
