package nl.wijkcheque.resident.api;

import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import nl.wijkcheque.platform.web.RefusedException;
import nl.wijkcheque.resident.ContactData;
import nl.wijkcheque.resident.NewOrganisation;
import nl.wijkcheque.resident.NewPremises;
import nl.wijkcheque.shared.Refusal;
import nl.wijkcheque.shared.RefusalCode;
import org.jspecify.annotations.Nullable;

/** What comes in about organisations. Nothing is demanded here: what is missing or wrong is said all together later. */
final class TypedOrganisation {

    private TypedOrganisation() {}

    /** @param version of the organisation that is changed; not needed for a new one */
    @Serdeable
    @Schema(
            name = "OrganisationData",
            requiredProperties = {
                    "name", "kvkNumber", "email", "postcode", "houseNumber", "street", "city", "contactName", "phone"
            })
    record Organisation(
            @Nullable Integer version,
            @Nullable @Schema(maxLength = 80) String name,
            @Nullable @Schema(example = "12345678") String kvkNumber,
            @Nullable @Schema(example = "NL123456782B01") String vatNumber,
            @Nullable @Schema(maxLength = 254) String email,
            @Nullable @Schema(example = "6711 AB") String postcode,
            @Nullable @Schema(minimum = "1", maximum = "99999") Integer houseNumber,
            @Nullable @Schema(maxLength = 10) String addition,
            @Nullable @Schema(maxLength = 80) String street,
            @Nullable @Schema(maxLength = 80) String city,
            @Nullable @Schema(maxLength = 80) String contactName,
            @Nullable @Schema(example = "0318 123456") String phone,
            @Nullable @Schema(minimum = "1", maximum = "90") Integer paymentDays) {

        NewOrganisation command() {
            return new NewOrganisation(
                    name,
                    kvkNumber,
                    vatNumber,
                    new ContactData(postcode, houseNumber, addition, street, city, null, phone, email),
                    contactName,
                    paymentDays);
        }
    }

    /** @param active whether it can be booked for; true when it is not said */
    @Serdeable
    @Schema(
            name = "PremisesData",
            requiredProperties = {"name", "postcode", "houseNumber", "street", "city", "contactName", "phone"})
    record Premises(
            @Nullable Integer version,
            @Nullable @Schema(maxLength = 80) String name,
            @Nullable @Schema(maxLength = 80) String contactName,
            @Nullable @Schema(example = "6711 AB") String postcode,
            @Nullable @Schema(minimum = "1", maximum = "99999") Integer houseNumber,
            @Nullable @Schema(maxLength = 10) String addition,
            @Nullable @Schema(maxLength = 80) String street,
            @Nullable @Schema(maxLength = 80) String city,
            @Nullable Double latitude,
            @Nullable Double longitude,
            @Nullable @Schema(example = "0318 123456") String phone,
            @Nullable Boolean active) {

        NewPremises command() {
            return new NewPremises(
                    name,
                    new ContactData(
                            postcode,
                            houseNumber,
                            addition,
                            street,
                            city,
                            Typed.location(latitude, longitude),
                            phone,
                            null),
                    contactName);
        }

        boolean isActive() {
            return !Boolean.FALSE.equals(active);
        }
    }

    static int versionOrRefuse(@Nullable Integer version) {
        if (version == null) {
            throw new RefusedException(Refusal.of(RefusalCode.INPUT_MISSING).at("version"));
        }
        return version;
    }
}
