package nl.wijkcheque.cheque;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.wijkcheque.catalogue.TariffGroup;
import nl.wijkcheque.shared.Minutes;
import nl.wijkcheque.shared.Money;
import nl.wijkcheque.shared.SaleId;
import org.jspecify.annotations.Nullable;

@MappedEntity("cheque_sale")
record SaleRow(
        @Id UUID id,
        UUID servicepuntId,
        int year,
        int sequence,
        LocalDate soldDay,
        Instant soldAt,
        UUID soldBy,
        @Nullable UUID buyerId,
        String tariffGroup,
        int worthMinutes,
        int cheques,
        long totalCents,
        String payment) {

    String number() {
        return ReceiptNumbers.write(year, sequence);
    }

    SaleLine line() {
        return new SaleLine(
                new SaleId(id),
                number(),
                soldAt,
                TariffGroup.valueOf(tariffGroup),
                cheques,
                Minutes.of(worthMinutes),
                Money.cents(totalCents),
                PaymentKind.valueOf(payment));
    }
}
