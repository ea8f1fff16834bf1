package nl.wijkcheque.invoice;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.wijkcheque.shared.Money;
import org.jspecify.annotations.Nullable;

@MappedEntity("invoice_payment")
record PaymentRow(
        @Id UUID id,
        UUID invoiceId,
        long amountCents,
        LocalDate paidOn,
        Instant registeredAt,
        UUID registeredBy,
        @Nullable UUID undoes) {

    Payment payment() {
        return new Payment(id, Money.cents(amountCents), paidOn, undoes);
    }
}
