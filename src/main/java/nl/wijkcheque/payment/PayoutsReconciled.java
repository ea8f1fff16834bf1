package nl.wijkcheque.payment;

import jakarta.inject.Singleton;
import java.util.Map;
import nl.wijkcheque.ledger.LedgerAccount;
import nl.wijkcheque.ledger.Reconciled;
import nl.wijkcheque.shared.Money;

/** What people still get on their bank accounts: all that the bank has not paid. */
@Singleton
final class PayoutsReconciled implements Reconciled {

    private final PayoutRows rows;

    PayoutsReconciled(PayoutRows rows) {
        this.rows = rows;
    }

    @Override
    public Map<LedgerAccount, Money> expected() {
        return Map.of(LedgerAccount.REFUNDS_PAYABLE, Money.ZERO.minus(Money.cents(rows.unpaidCents())));
    }
}
