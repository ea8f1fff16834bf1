package nl.wijkcheque.invoice;

import jakarta.inject.Singleton;
import nl.wijkcheque.cheque.PaidAccounts;
import nl.wijkcheque.shared.SaleId;

/** Tells whether cheques that were sold on account are paid for, by the invoice that they stand on. */
@Singleton
final class PaidSales implements PaidAccounts {

    private final BalanceRows balances;

    PaidSales(BalanceRows balances) {
        this.balances = balances;
    }

    @Override
    public boolean isPaid(SaleId sale) {
        return balances.holdOf(sale.value()).filter(balance -> balance.openCents() == 0).isPresent();
    }
}
