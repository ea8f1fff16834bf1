package nl.wijkcheque.statement;

import nl.wijkcheque.catalogue.OfferingKind;
import nl.wijkcheque.catalogue.Wording;
import nl.wijkcheque.shared.Money;
import nl.wijkcheque.shared.OfferingId;
import org.jspecify.annotations.Nullable;

/**
 * What was earned with one offering, with the VAT in it and without what was undone or credited.
 *
 * @param offering null for what was posted without one
 * @param redeemed at the price paid
 * @param account for organisations, on account
 */
public record OfferingLine(
        @Nullable OfferingId offering,
        OfferingKind kind,
        Wording name,
        Tally redeemed,
        Tally subsidy,
        Money account) {}
