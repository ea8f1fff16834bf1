package nl.wijkcheque.invoice;

import io.micronaut.core.annotation.Introspected;
import java.time.LocalDate;
import java.util.UUID;
import nl.wijkcheque.catalogue.OfferingKind;
import nl.wijkcheque.shared.Minutes;
import nl.wijkcheque.shared.Money;
import nl.wijkcheque.shared.OfferingId;
import nl.wijkcheque.shared.VisitId;
import org.jspecify.annotations.Nullable;

@Introspected
record LineRow(
        UUID visitId,
        LocalDate day,
        String what,
        String premises,
        UUID offeringId,
        String kind,
        int minutes,
        long tariffCents,
        @Nullable Integer vatBasisPoints,
        long netCents) {

    InvoiceLine line() {
        return new InvoiceLine(
                new VisitId(visitId),
                day,
                what,
                premises,
                new OfferingId(offeringId),
                OfferingKind.valueOf(kind),
                Minutes.of(minutes),
                Money.cents(tariffCents),
                vatBasisPoints,
                Money.cents(netCents));
    }
}
