package nl.wijkcheque.payment;

import jakarta.inject.Singleton;
import java.util.Map;
import nl.wijkcheque.ledger.LedgerAccount;
import nl.wijkcheque.ledger.Reconciled;
import nl.wijkcheque.shared.Money;

/** What was kept as costs of what was booked from the bank statement, and not taken back. */
@Singleton
final class SettlementsReconciled implements Reconciled {

    private final BankEntryRows rows;

    SettlementsReconciled(BankEntryRows rows) {
        this.rows = rows;
    }

    @Override
    public Map<LedgerAccount, Money> expected() {
        return Map.of(LedgerAccount.PAYMENT_COSTS, Money.cents(rows.standingCosts()));
    }
}
