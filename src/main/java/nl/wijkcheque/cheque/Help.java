package nl.wijkcheque.cheque;

import nl.wijkcheque.catalogue.OfferingKind;
import nl.wijkcheque.shared.OfferingId;
import org.jspecify.annotations.Nullable;

/**
 * The help that a cheque pays for, as it is entered in the books.
 *
 * @param vatBasisPoints the rate on the day of the visit, in hundredths of a percent; null when it is exempt
 */
public record Help(OfferingId offering, OfferingKind kind, @Nullable Integer vatBasisPoints) {}
