package nl.wijkcheque.cheque;

import java.time.LocalDate;
import nl.wijkcheque.shared.Minutes;
import org.jspecify.annotations.Nullable;

/**
 * What someone at the counter hears about a cheque: no name, no price.
 *
 * @param validUntil last day on which it can be redeemed
 * @param personal good for one household only
 * @param redemption set when it was used
 */
public record ChequeView(
        ChequeStanding standing,
        String serial,
        Minutes worth,
        LocalDate validUntil,
        boolean personal,
        @Nullable Redemption redemption) {}
