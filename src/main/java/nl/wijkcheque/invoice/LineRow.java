package nl.wijkcheque.invoice;

import io.micronaut.core.annotation.Introspected;
import java.time.LocalDate;
import java.util.UUID;
import nl.wijkcheque.catalogue.OfferingKind;
import nl.wijkcheque.shared.Minutes;
import nl.wijkcheque.shared.Money;
import nl.wijkcheque.shared.OfferingId;
import org.jspecify.annotations.Nullable;

@Introspected
record LineRow(
        UUID aboutId,
        LocalDate day,
        String what,
        String premises,
        @Nullable UUID offeringId,
        @Nullable String kind,
        int minutes,
        long tariffCents,
        @Nullable Integer vatBasisPoints,
        long netCents) {

    InvoiceLine line() {
        return new InvoiceLine(
                aboutId,
                day,
                what,
                premises,
                offeringId == null ? null : new OfferingId(offeringId),
                kind == null ? null : OfferingKind.valueOf(kind),
                Minutes.of(minutes),
                Money.cents(tariffCents),
                vatBasisPoints,
                Money.cents(netCents));
    }
}
