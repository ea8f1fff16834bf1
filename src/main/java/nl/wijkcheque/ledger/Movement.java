package nl.wijkcheque.ledger;

import nl.wijkcheque.shared.Money;
import nl.wijkcheque.shared.OfferingId;
import org.jspecify.annotations.Nullable;

/**
 * All transfers of one kind in a period, added up.
 *
 * @param amount more than zero
 * @param cheques how many cheques they were about
 * @param offering see {@link Transfer}
 * @param vatBasisPoints see {@link Transfer}
 * @param ground see {@link Transfer}
 */
public record Movement(
        LedgerCause cause,
        LedgerAccount debit,
        LedgerAccount credit,
        Money amount,
        long cheques,
        @Nullable OfferingId offering,
        @Nullable Integer vatBasisPoints,
        @Nullable String ground) {

    public Movement(LedgerCause cause, LedgerAccount debit, LedgerAccount credit, Money amount, long cheques) {
        this(cause, debit, credit, amount, cheques, null, null, null);
    }

    Transfer transfer() {
        return new Transfer(debit, credit, amount, Math.toIntExact(cheques), offering, vatBasisPoints, ground);
    }
}
