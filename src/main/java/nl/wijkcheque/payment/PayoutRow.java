package nl.wijkcheque.payment;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.UUID;
import nl.wijkcheque.shared.Iban;
import nl.wijkcheque.shared.Money;
import org.jspecify.annotations.Nullable;

/** A payout as it is stored. */
@MappedEntity("payout")
record PayoutRow(
        @Id UUID id,
        UUID servicepuntId,
        UUID owedBy,
        Instant owedAt,
        String cause,
        UUID referenceId,
        String name,
        String iban,
        long amountCents,
        String state,
        @Nullable UUID batchId,
        @Nullable UUID replacesId) {

    Payout payout() {
        return new Payout(
                new PayoutId(id),
                name,
                new Iban(iban),
                Money.cents(amountCents),
                PayoutCause.valueOf(cause),
                owedAt,
                PayoutState.valueOf(state));
    }

    /** Whether the bank is, or was, told to pay it. */
    boolean isInFile() {
        return state.equals("IN_BATCH") || state.equals("PAID") || state.equals("RETURNED");
    }
}
