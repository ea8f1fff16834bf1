package nl.wijkcheque.payment;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import nl.wijkcheque.shared.Money;
import org.jspecify.annotations.Nullable;

/** A batch as it is stored. */
@MappedEntity("payout_batch")
record PayoutBatchRow(
        @Id UUID id,
        UUID servicepuntId,
        int year,
        int sequence,
        Instant madeAt,
        UUID madeBy,
        LocalDate executionDay,
        String debtorName,
        String debtorIban,
        String state,
        @Nullable Instant paidAt,
        @Nullable UUID paidBy) {

    String number() {
        return String.format(Locale.ROOT, "%d-%04d", year, sequence);
    }

    PayoutBatch batch(List<PayoutRow> payouts) {
        List<PayoutRow> whole = payouts.stream().filter(PayoutRow::isInFile).toList();
        return new PayoutBatch(
                new PayoutBatchId(id),
                number(),
                madeAt,
                executionDay,
                whole.size(),
                Money.cents(whole.stream().mapToLong(PayoutRow::amountCents).sum()),
                paidAt);
    }
}
