package nl.wijkcheque.payment;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.wijkcheque.shared.Money;
import org.jspecify.annotations.Nullable;

/** A booking as it is stored. */
@MappedEntity("bank_entry")
record BankEntryRow(
        @Id UUID id,
        UUID servicepuntId,
        String way,
        long amountCents,
        long costsCents,
        LocalDate day,
        Instant bookedAt,
        UUID bookedBy,
        @Nullable Instant undoneAt,
        @Nullable UUID undoneBy,
        @Nullable String reason) {

    BankEntry entry() {
        return new BankEntry(
                new BankEntryId(id),
                new NewBankEntry(BankWay.valueOf(way), Money.cents(amountCents), Money.cents(costsCents), day),
                undoneAt == null || reason == null ? null : new BankEntry.Undone(undoneAt, reason));
    }
}
