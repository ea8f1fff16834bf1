package nl.wijkcheque.ledger;

import java.time.YearMonth;
import nl.wijkcheque.shared.Money;
import org.jspecify.annotations.Nullable;

/**
 * All transfers of one kind in a month, added up.
 *
 * @param month null for everything before the first month
 */
public record MonthMovement(
        @Nullable YearMonth month,
        LedgerCause cause,
        LedgerAccount debit,
        LedgerAccount credit,
        Money amount,
        long cheques) {}
