package nl.wijkcheque.cheque;

import jakarta.inject.Singleton;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import nl.wijkcheque.catalogue.TariffGroup;
import nl.wijkcheque.ledger.LedgerAccount;
import nl.wijkcheque.ledger.Reconciled;
import nl.wijkcheque.shared.Money;

/**
 * What the cheques themselves come to: help is still owed for each that is not used up, at the price paid for it, and the
 * municipality owes the gap of each that was redeemed. What of that was claimed, and what organisations paid of what they
 * bought on account, is not the cheques' to know: who claims and who invoices takes it off.
 */
@Singleton
final class ChequesReconciled implements Reconciled {

    /** Blocked or expired, the help or the money is still owed. */
    private static final Set<String> OWED = Set.of("ISSUED", "BLOCKED", "EXPIRED");

    private static final String REDEEMED = "REDEEMED";

    private final ChequeRows rows;
    private final SaleRows sales;

    ChequesReconciled(ChequeRows rows, SaleRows sales) {
        this.rows = rows;
        this.sales = sales;
    }

    @Override
    public Map<LedgerAccount, Money> expected() {
        Map<LedgerAccount, Money> expected = new EnumMap<>(LedgerAccount.class);
        expected.put(LedgerAccount.DEFERRED_STANDARD, Money.ZERO);
        expected.put(LedgerAccount.DEFERRED_REDUCED, Money.ZERO);
        expected.put(LedgerAccount.SUBSIDY_RECEIVABLE, Money.ZERO);
        expected.put(LedgerAccount.DEBTORS, Money.cents(sales.onAccountCents()));
        for (WorthRow row : rows.worth()) {
            if (OWED.contains(row.state())) {
                expected.merge(deferred(row), Money.ZERO.minus(Money.cents(row.priceCents())), Money::plus);
            } else if (row.state().equals(REDEEMED)) {
                expected.merge(LedgerAccount.SUBSIDY_RECEIVABLE, Money.cents(row.gapCents()), Money::plus);
            }
        }
        return expected;
    }

    private static LedgerAccount deferred(WorthRow row) {
        return switch (TariffGroup.valueOf(row.tariffGroup())) {
            case STANDARD -> LedgerAccount.DEFERRED_STANDARD;
            case REDUCED -> LedgerAccount.DEFERRED_REDUCED;
        };
    }
}
