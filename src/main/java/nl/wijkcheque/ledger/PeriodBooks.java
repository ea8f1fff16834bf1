package nl.wijkcheque.ledger;

import java.util.List;
import java.util.Map;
import nl.wijkcheque.shared.Money;

/**
 * What the ledger of one servicepunt says of a period.
 *
 * @param before everything that counts for a day before the period
 * @param within everything that counts for a day of the period
 */
public record PeriodBooks(List<Movement> before, List<Movement> within) {

    public PeriodBooks {
        before = List.copyOf(before);
        within = List.copyOf(within);
    }

    /** What stood on each account when the period began: debits minus credits. */
    public Map<LedgerAccount, Money> opening() {
        return Balances.of(before);
    }
}
