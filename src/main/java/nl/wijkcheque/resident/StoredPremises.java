package nl.wijkcheque.resident;

import static nl.wijkcheque.resident.ResidentChecks.clean;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@MappedEntity("premises")
record StoredPremises(
        @Id UUID id,
        UUID organisationId,
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

    /** Of data that were checked. */
    static StoredPremises of(UUID id, UUID organisation, NewPremises typed) {
        ContactRow contact = ContactRow.of(typed.contact());
        return new StoredPremises(
                id,
                organisation,
                clean(typed.name()),
                clean(typed.contactName()),
                contact.postcode(),
                contact.houseNumber(),
                contact.addition(),
                contact.street(),
                contact.city(),
                contact.latitude(),
                contact.longitude(),
                contact.phone(),
                true,
                0);
    }
}
