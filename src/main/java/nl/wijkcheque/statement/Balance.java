package nl.wijkcheque.statement;

import nl.wijkcheque.ledger.LedgerAccount;
import nl.wijkcheque.shared.Money;

/**
 * One account over a period. Balances are debits minus credits: money and claims are positive, what is owed and what was
 * earned negative, so that all accounts together are zero.
 */
public record Balance(LedgerAccount account, Money opening, Money debit, Money credit, Money closing) {

    /** Nothing ever stood on it. */
    public boolean isUnused() {
        return opening.equals(Money.ZERO) && debit.equals(Money.ZERO) && credit.equals(Money.ZERO);
    }
}
