package nl.wijkcheque.resident.api;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.UUID;
import nl.wijkcheque.resident.Organisation;
import nl.wijkcheque.resident.Premises;
import org.jspecify.annotations.Nullable;

/**
 * An organisation that buys on account.
 *
 * @param version to send back with a change
 */
@Serdeable
record OrganisationAnswer(
        UUID id,
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
        int version) {

    static OrganisationAnswer of(Organisation organisation) {
        var address = organisation.address();
        return new OrganisationAnswer(
                organisation.id().value(),
                organisation.name(),
                organisation.kvkNumber(),
                organisation.vatNumber(),
                organisation.email(),
                address.postcode(),
                address.houseNumber(),
                address.addition(),
                address.street(),
                address.city(),
                organisation.contactName(),
                organisation.phone(),
                organisation.paymentDays(),
                organisation.active(),
                organisation.version());
    }

    /**
     * Where it has work done.
     *
     * @param id to book with, as residentId
     * @param active whether it can be booked for
     */
    @Serdeable
    record OfPremises(
            UUID id,
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

        static OfPremises of(Premises premises) {
            var address = premises.address();
            var location = address.location();
            return new OfPremises(
                    premises.id().value(),
                    premises.organisation().value(),
                    premises.name(),
                    premises.contactName(),
                    address.postcode(),
                    address.houseNumber(),
                    address.addition(),
                    address.street(),
                    address.city(),
                    location == null ? null : location.latitude(),
                    location == null ? null : location.longitude(),
                    premises.phone(),
                    premises.active(),
                    premises.version());
        }
    }

    /** With its premises, in order of name. */
    @Serdeable
    record File(OrganisationAnswer organisation, List<OfPremises> premises) {}

    /** In order of name. */
    @Serdeable
    record All(List<OrganisationAnswer> items) {}
}
