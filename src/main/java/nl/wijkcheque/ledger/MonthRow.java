package nl.wijkcheque.ledger;

import io.micronaut.core.annotation.Introspected;
import java.time.YearMonth;
import nl.wijkcheque.shared.Money;

/** One line of the sums per month: {@code month} as yyyymm, 0 for everything before the first. */
@Introspected
record MonthRow(int month, String cause, String debit, String credit, long amountCents, long cheques) {

    MonthMovement movement() {
        return new MonthMovement(
                month == 0 ? null : YearMonth.of(month / 100, month % 100),
                LedgerCause.valueOf(cause),
                LedgerAccount.valueOf(debit),
                LedgerAccount.valueOf(credit),
                Money.cents(amountCents),
                cheques);
    }
}
