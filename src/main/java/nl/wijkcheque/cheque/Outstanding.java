package nl.wijkcheque.cheque;

import nl.wijkcheque.shared.Money;

/**
 * Cheques sold and not yet redeemed.
 *
 * @param paid what was paid for them
 */
public record Outstanding(long cheques, Money paid) {

    static final Outstanding NONE = new Outstanding(0, Money.ZERO);
}
