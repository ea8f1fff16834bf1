package nl.wijkcheque.invoice;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDate;
import java.util.UUID;

@MappedEntity("invoice_balance")
record BalanceRow(
        @Id UUID invoiceId, UUID servicepuntId, LocalDate dueOn, long totalCents, long openCents, boolean credited) {}
