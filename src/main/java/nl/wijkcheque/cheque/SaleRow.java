package nl.wijkcheque.cheque;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import nl.wijkcheque.catalogue.TariffGroup;
import nl.wijkcheque.shared.Minutes;
import nl.wijkcheque.shared.Money;
import nl.wijkcheque.shared.OrganisationId;
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
        @Nullable UUID shiftId,
        @Nullable UUID buyerId,
        @Nullable UUID organisationId,
        @Nullable UUID paymentId,
        String tariffGroup,
        int worthMinutes,
        int cheques,
        long totalCents,
        long cashCents,
        long pinCents,
        long onlineCents,
        long accountCents) {

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
                paid());
    }

    SaleOnAccount onAccount() {
        return new SaleOnAccount(
                new SaleId(id),
                number(),
                soldDay,
                new OrganisationId(Objects.requireNonNull(organisationId)),
                cheques,
                Minutes.of(worthMinutes),
                Money.cents(accountCents));
    }

    SalePayments paid() {
        return new SalePayments(
                Money.cents(cashCents), Money.cents(pinCents), Money.cents(onlineCents), Money.cents(accountCents));
    }
}
