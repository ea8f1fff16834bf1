package nl.wijkcheque.statement;

import java.util.Map;
import nl.wijkcheque.catalogue.OfferingKind;
import nl.wijkcheque.catalogue.TariffGroup;
import nl.wijkcheque.ledger.LedgerAccount;
import nl.wijkcheque.shared.Money;

/**
 * What was sold and redeemed in a period, and what is still owed, from the ledger only. It was checked when it was made:
 * for each account and for each tariff group the opening balance and the movements make the closing balance, and all
 * accounts together are zero.
 *
 * @param groups per tariff group
 * @param kinds per klus and dienst
 * @param payments what was sold, per account that the money came in on: cash and PIN
 * @param accounts every account of the ledger
 */
public record RevenueStatement(
        StatementHead head,
        Map<TariffGroup, GroupLine> groups,
        Map<OfferingKind, KindLine> kinds,
        Map<LedgerAccount, Tally> payments,
        Map<LedgerAccount, Balance> accounts) {

    public GroupLine group(TariffGroup group) {
        return groups.getOrDefault(group, GroupLine.NONE);
    }

    public KindLine kind(OfferingKind kind) {
        return kinds.getOrDefault(kind, KindLine.NONE);
    }

    public Tally payment(LedgerAccount account) {
        return payments.getOrDefault(account, Tally.NONE);
    }

    /** Both tariff groups together. */
    public GroupLine total() {
        return groups.values().stream().reduce(GroupLine.NONE, GroupLine::plus);
    }

    /** Klussen and diensten together. */
    public KindLine earned() {
        return kinds.values().stream().reduce(KindLine.NONE, KindLine::plus);
    }

    /** To claim from the municipality: for reduced cheques redeemed, as help that was not given is not claimed. */
    public Tally subsidy() {
        return earned().subsidy();
    }

    /** All debits of the period; the credits are as much. */
    public Money turnover() {
        return Money.sum(accounts.values().stream().map(Balance::debit).toList());
    }
}
