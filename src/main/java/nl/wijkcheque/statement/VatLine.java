package nl.wijkcheque.statement;

import nl.wijkcheque.catalogue.Wording;
import nl.wijkcheque.shared.Money;
import nl.wijkcheque.shared.OfferingId;
import org.jspecify.annotations.Nullable;

/**
 * VAT on one offering at one rate; what the rate was on the day of the help decides the line.
 *
 * @param offering null for what is no help
 * @param basisPoints the rate in hundredths of a percent; null for exempt
 * @param base without the tax
 */
public record VatLine(
        @Nullable OfferingId offering, Wording name, @Nullable Integer basisPoints, Money base, Money tax) {}
