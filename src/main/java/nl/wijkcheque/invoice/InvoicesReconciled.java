package nl.wijkcheque.invoice;

import jakarta.inject.Singleton;
import java.util.Map;
import nl.wijkcheque.ledger.LedgerAccount;
import nl.wijkcheque.ledger.Reconciled;
import nl.wijkcheque.shared.Money;

/**
 * What organisations still have to pay of their invoices. Cheques on an invoice were owed for since they were sold, which
 * the cheques themselves tell: here they count for what was paid of them.
 */
@Singleton
final class InvoicesReconciled implements Reconciled {

    private final BalanceRows balances;

    InvoicesReconciled(BalanceRows balances) {
        this.balances = balances;
    }

    @Override
    public Map<LedgerAccount, Money> expected() {
        return Map.of(
                LedgerAccount.DEBTORS,
                Money.cents(balances.openCents()).minus(Money.cents(balances.invoicedCheques())));
    }
}
