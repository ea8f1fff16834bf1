package nl.wijkcheque.payment;

import jakarta.inject.Singleton;
import java.util.Map;
import nl.wijkcheque.ledger.LedgerAccount;
import nl.wijkcheque.ledger.Reconciled;
import nl.wijkcheque.shared.Money;

/** What came in online for what could not be delivered, and is not on its way back yet: a provider may be out of reach. */
@Singleton
final class PaymentsReconciled implements Reconciled {

    private final PaymentRows rows;

    PaymentsReconciled(PaymentRows rows) {
        this.rows = rows;
    }

    @Override
    public Map<LedgerAccount, Money> expected() {
        return Map.of(LedgerAccount.REFUNDS_PAYABLE, Money.ZERO.minus(Money.cents(rows.toGiveBackCents())));
    }
}
