package nl.wijkcheque.claim;

import jakarta.inject.Singleton;
import java.util.EnumMap;
import java.util.Map;
import nl.wijkcheque.ledger.LedgerAccount;
import nl.wijkcheque.ledger.Reconciled;
import nl.wijkcheque.shared.Money;

/** What claims say should stand on the accounts of the subsidy: what was sent is claimed, and no longer to be claimed. */
@Singleton
final class ClaimsReconciled implements Reconciled {

    private final ClaimRows rows;

    ClaimsReconciled(ClaimRows rows) {
        this.rows = rows;
    }

    @Override
    public Map<LedgerAccount, Money> expected() {
        Map<LedgerAccount, Money> expected = new EnumMap<>(LedgerAccount.class);
        expected.put(LedgerAccount.SUBSIDY_RECEIVABLE, Money.cents(-rows.sent()));
        expected.put(LedgerAccount.SUBSIDY_CLAIMED, Money.cents(rows.unanswered()));
        return expected;
    }
}
