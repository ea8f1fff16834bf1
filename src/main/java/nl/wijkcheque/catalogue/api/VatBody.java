package nl.wijkcheque.catalogue.api;

import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import nl.wijkcheque.catalogue.DatedVat;
import nl.wijkcheque.catalogue.VatTreatment;
import org.jspecify.annotations.Nullable;

/**
 * How an offering is taxed from a day on.
 *
 * @param rateBasisPoints hundredths of a percent, 900 is 9%; null when exempt
 */
@Serdeable
@Schema(name = "VatTreatment")
record VatBody(@Nullable @Min(0) @Max(10_000) Integer rateBasisPoints, @NotNull LocalDate validFrom) {

    static VatBody of(DatedVat vat) {
        return new VatBody(
                switch (vat.treatment()) {
                    case VatTreatment.Exempt exempt -> null;
                    case VatTreatment.Rate(int basisPoints) -> basisPoints;
                },
                vat.validFrom());
    }

    DatedVat dated() {
        return new DatedVat(
                rateBasisPoints == null ? new VatTreatment.Exempt() : new VatTreatment.Rate(rateBasisPoints),
                validFrom);
    }
}
