package nl.wijkcheque.ledger;

import io.micronaut.core.annotation.Introspected;
import nl.wijkcheque.shared.Money;

/** One line of the grouped sums. */
@Introspected
record MovementRow(String cause, String debit, String credit, long amountCents, long cheques) {

    Movement movement() {
        return new Movement(
                LedgerCause.valueOf(cause),
                LedgerAccount.valueOf(debit),
                LedgerAccount.valueOf(credit),
                Money.cents(amountCents),
                cheques);
    }
}
