package nl.wijkcheque.catalogue;

import java.time.LocalDate;
import io.micronaut.core.annotation.Introspected;
import org.jspecify.annotations.Nullable;

/** @param rateBasisPoints null when exempt */
@Introspected
record VatRow(LocalDate validFrom, @Nullable Integer rateBasisPoints) {

    DatedVat dated() {
        VatTreatment treatment = rateBasisPoints == null ? new VatTreatment.Exempt()
                : new VatTreatment.Rate(rateBasisPoints);
        return new DatedVat(treatment, validFrom);
    }
}
