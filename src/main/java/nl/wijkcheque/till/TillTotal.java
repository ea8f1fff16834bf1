package nl.wijkcheque.till;

import nl.wijkcheque.ledger.LedgerAccount;
import nl.wijkcheque.ledger.LedgerCause;
import nl.wijkcheque.shared.Money;

/**
 * What moved during a shift for one cause, over one account that the clerk handles.
 *
 * @param account CASH or PIN
 * @param in what was received
 * @param out what was paid
 * @param cheques how many cheques it was about
 */
public record TillTotal(LedgerCause cause, LedgerAccount account, Money in, Money out, long cheques) {

    /** Received less paid. */
    public Money net() {
        return in.minus(out);
    }
}
