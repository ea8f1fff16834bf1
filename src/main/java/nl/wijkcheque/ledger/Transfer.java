package nl.wijkcheque.ledger;

import nl.wijkcheque.shared.Money;
import nl.wijkcheque.shared.OfferingId;
import org.jspecify.annotations.Nullable;

/**
 * One movement from the credited account to the debited one: it can't be out of balance.
 *
 * @param amount more than zero
 * @param cheques how many cheques it is about, 0 when none
 * @param offering the help that was given for it; null when it is not about help
 * @param vatBasisPoints the rate of the VAT on it or in it, in hundredths of a percent; null for none
 * @param ground why the municipality pays, a word of a closed list; null when it does not
 */
public record Transfer(
        LedgerAccount debit,
        LedgerAccount credit,
        Money amount,
        int cheques,
        @Nullable OfferingId offering,
        @Nullable Integer vatBasisPoints,
        @Nullable String ground) {

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

    public Transfer(LedgerAccount debit, LedgerAccount credit, Money amount, int cheques) {
        this(debit, credit, amount, cheques, null, null, null);
    }

    public Transfer(LedgerAccount debit, LedgerAccount credit, Money amount) {
        this(debit, credit, amount, 0);
    }

    /** The same movement, as earned with this help at this rate. */
    public Transfer forHelp(OfferingId earnedWith, @Nullable Integer rate) {
        return new Transfer(debit, credit, amount, cheques, earnedWith, rate, ground);
    }

    /** The same movement, as paid by the municipality for this reason. */
    public Transfer onGround(@Nullable String why) {
        return new Transfer(debit, credit, amount, cheques, offering, vatBasisPoints, why);
    }

    /** The movement the other way: how a mistake is corrected. */
    public Transfer reversed() {
        return new Transfer(credit, debit, amount, cheques, offering, vatBasisPoints, ground);
    }
}
