package nl.wijkcheque.ledger;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import nl.wijkcheque.shared.Money;

/** Adds movements up per account: debits minus credits. */
final class Balances {

    private Balances() {}

    /** @throws IllegalStateException when all accounts together are not zero: a bug */
    static Map<LedgerAccount, Money> of(List<Movement> movements) {
        Map<LedgerAccount, Money> balances = new EnumMap<>(LedgerAccount.class);
        Arrays.stream(LedgerAccount.values()).forEach(account -> balances.put(account, Money.ZERO));
        for (Movement movement : movements) {
            balances.merge(movement.debit(), movement.amount(), Money::plus);
            balances.merge(movement.credit(), Money.ZERO.minus(movement.amount()), Money::plus);
        }
        if (!Money.sum(balances.values()).equals(Money.ZERO)) {
            throw new IllegalStateException("the ledger is out of balance: " + balances);
        }
        return Collections.unmodifiableMap(balances);
    }
}
