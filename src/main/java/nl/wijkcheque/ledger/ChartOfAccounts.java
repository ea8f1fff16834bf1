package nl.wijkcheque.ledger;

import jakarta.inject.Singleton;
import java.util.List;

/** What the accounts are called and numbered in the books: data, which fits a bookkeeper's own scheme. */
@Singleton
public final class ChartOfAccounts {

    private final AccountRows rows;

    ChartOfAccounts(AccountRows rows) {
        this.rows = rows;
    }

    /** Every account, by number. */
    public List<ChartedAccount> all() {
        return rows.all().stream().map(AccountRow::account).toList();
    }
}
