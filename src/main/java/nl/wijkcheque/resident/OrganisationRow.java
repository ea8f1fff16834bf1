package nl.wijkcheque.resident;

import static nl.wijkcheque.resident.ResidentChecks.clean;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import nl.wijkcheque.shared.Address;
import nl.wijkcheque.shared.OrganisationId;
import org.jspecify.annotations.Nullable;

@MappedEntity("organisation")
record OrganisationRow(
        @Id UUID id,
        String name,
        String kvkNumber,
        @Nullable String vatNumber,
        String email,
        String postcode,
        int houseNumber,
        String addition,
        String street,
        String city,
        String contactName,
        String phone,
        int paymentDays,
        boolean active,
        Instant registeredAt,
        int version) {

    /** Of data that were checked. */
    static OrganisationRow of(UUID id, NewOrganisation typed, int usualDays, Instant now) {
        ContactRow contact = ContactRow.of(typed.contact());
        return new OrganisationRow(
                id,
                clean(typed.name()),
                TaxNumbers.kvk(clean(typed.kvkNumber())).orElseThrow(),
                TaxNumbers.vat(clean(typed.vatNumber())).orElse(null),
                Objects.requireNonNull(contact.email()),
                contact.postcode(),
                contact.houseNumber(),
                contact.addition(),
                contact.street(),
                contact.city(),
                clean(typed.contactName()),
                contact.phone(),
                typed.paymentDays() == null ? usualDays : typed.paymentDays(),
                true,
                now,
                0);
    }

    Organisation organisation() {
        return new Organisation(
                new OrganisationId(id),
                name,
                kvkNumber,
                vatNumber,
                email,
                new Address(postcode, houseNumber, addition, street, city, null),
                contactName,
                phone,
                paymentDays,
                active,
                version);
    }
}
