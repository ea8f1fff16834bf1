package nl.wijkcheque.ledger;

import io.micronaut.core.annotation.Introspected;
import java.util.UUID;
import nl.wijkcheque.shared.Money;
import nl.wijkcheque.shared.OfferingId;
import org.jspecify.annotations.Nullable;

/** One line of the grouped sums; {@code earlier} is 1 for what was before the period. */
@Introspected
record MovementRow(
        int earlier,
        String cause,
        String debit,
        String credit,
        @Nullable UUID offeringId,
        @Nullable Integer vatBasisPoints,
        @Nullable String ground,
        long amountCents,
        long cheques) {

    Movement movement() {
        return new Movement(
                LedgerCause.valueOf(cause),
                LedgerAccount.valueOf(debit),
                LedgerAccount.valueOf(credit),
                Money.cents(amountCents),
                cheques,
                offeringId == null ? null : new OfferingId(offeringId),
                vatBasisPoints,
                ground);
    }
}
