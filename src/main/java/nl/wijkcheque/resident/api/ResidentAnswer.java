package nl.wijkcheque.resident.api;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.wijkcheque.resident.Resident;
import nl.wijkcheque.resident.Salutation;
import org.jspecify.annotations.Nullable;

/**
 * A resident, without her ground.
 *
 * @param pets whether there are pets at home
 * @param household shared by those who live together
 * @param version to send back with a change
 * @param diedOn null as long as she lives
 */
@Serdeable
record ResidentAnswer(
        UUID id,
        Salutation salutation,
        String initials,
        String prefix,
        String surname,
        LocalDate birthDate,
        String postcode,
        int houseNumber,
        String addition,
        String street,
        String city,
        @Nullable Double latitude,
        @Nullable Double longitude,
        String phone,
        @Nullable String email,
        boolean pets,
        UUID household,
        Instant registeredAt,
        boolean hasLogin,
        int version,
        @Nullable LocalDate diedOn) {

    static ResidentAnswer of(Resident resident) {
        var name = resident.name();
        var address = resident.address();
        var location = address.location();
        return new ResidentAnswer(
                resident.id().value(),
                name.salutation(),
                name.initials(),
                name.prefix(),
                name.surname(),
                resident.birthDate(),
                address.postcode(),
                address.houseNumber(),
                address.addition(),
                address.street(),
                address.city(),
                location == null ? null : location.latitude(),
                location == null ? null : location.longitude(),
                resident.phone(),
                resident.email(),
                resident.pets(),
                resident.household(),
                resident.registeredAt(),
                resident.hasLogin(),
                resident.version(),
                resident.diedOn());
    }
}
