package nl.wijkcheque.cheque;

import java.time.LocalDate;
import nl.wijkcheque.shared.ChequeId;
import nl.wijkcheque.shared.Minutes;
import org.jspecify.annotations.Nullable;

/**
 * What someone at the counter hears about a cheque: no name, no price.
 *
 * @param validUntil last day on which it can be redeemed
 * @param personal good for one household only
 * @param change the last thing that happened to it; null while it can be used
 */
public record ChequeView(
        ChequeId id,
        ChequeStanding standing,
        String serial,
        Minutes worth,
        LocalDate validUntil,
        boolean personal,
        @Nullable Change change) {}
