package nl.wijkcheque.resident;

import io.micronaut.core.annotation.Introspected;
import java.util.UUID;
import nl.wijkcheque.shared.Address;
import nl.wijkcheque.shared.Location;
import nl.wijkcheque.shared.OrganisationId;
import nl.wijkcheque.shared.ResidentId;
import org.jspecify.annotations.Nullable;

/** Premises with the name of their organisation; active when both are. */
@Introspected
record PremisesRow(
        UUID id,
        UUID organisationId,
        String organisationName,
        String name,
        String contactName,
        String postcode,
        int houseNumber,
        String addition,
        String street,
        String city,
        @Nullable Double latitude,
        @Nullable Double longitude,
        String phone,
        boolean active,
        int version) {

    ResidentId residentId() {
        return new ResidentId(id);
    }

    Premises premises() {
        Location location = latitude == null || longitude == null ? null : new Location(latitude, longitude);
        return new Premises(
                residentId(),
                new OrganisationId(organisationId),
                organisationName,
                name,
                contactName,
                new Address(postcode, houseNumber, addition, street, city, location),
                phone,
                active,
                version);
    }
}
