package nl.wijkcheque.ledger;

import nl.wijkcheque.shared.Money;

/**
 * One movement from the credited account to the debited one: it can't be out of balance.
 *
 * @param amount more than zero
 * @param cheques how many cheques it is about, 0 when none
 */
public record Transfer(LedgerAccount debit, LedgerAccount credit, Money amount, int cheques) {

    public Transfer {
        if (debit == credit) {
            throw new IllegalArgumentException("a transfer is between two accounts, not from " + debit + " to itself");
        }
        if (!amount.isPositive()) {
            throw new IllegalArgumentException("a transfer moves more than nothing: " + amount);
        }
        if (cheques < 0) {
            throw new IllegalArgumentException("fewer than no cheques: " + cheques);
        }
    }
}
