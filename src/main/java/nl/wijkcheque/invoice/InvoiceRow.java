package nl.wijkcheque.invoice;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** @param seller and buyer: a {@link Party} as JSON */
@MappedEntity("invoice")
record InvoiceRow(
        @Id UUID id,
        String kind,
        String number,
        UUID servicepuntId,
        UUID organisationId,
        String month,
        LocalDate issuedOn,
        LocalDate dueOn,
        Instant issuedAt,
        UUID issuedBy,
        @Nullable UUID credits,
        String seller,
        String buyer,
        String exemption,
        long netCents,
        long vatCents) {}
