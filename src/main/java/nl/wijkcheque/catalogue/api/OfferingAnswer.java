package nl.wijkcheque.catalogue.api;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.UUID;
import nl.wijkcheque.catalogue.Offering;
import nl.wijkcheque.catalogue.Offerings;

/**
 * An offering as it stands.
 *
 * @param open whether it can be booked
 * @param version to send back with a change
 * @param vat how it is taxed, latest first
 */
@Serdeable
record OfferingAnswer(UUID id, boolean open, int version, OfferingBody details, List<VatBody> vat) {

    static OfferingAnswer of(Offering offering, Offerings offerings) {
        return new OfferingAnswer(
                offering.id().value(),
                offering.open(),
                offering.version(),
                OfferingBody.of(offering.details()),
                offerings.vatOf(offering.id()).stream().map(VatBody::of).toList());
    }
}
