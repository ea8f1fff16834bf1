package nl.wijkcheque.resident.api;

import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.UUID;
import nl.wijkcheque.audit.CorrectionReason;
import nl.wijkcheque.platform.web.RefusedException;
import nl.wijkcheque.platform.web.TypedDates;
import nl.wijkcheque.resident.ContactData;
import nl.wijkcheque.resident.HouseholdMove;
import nl.wijkcheque.resident.NewResident;
import nl.wijkcheque.resident.PersonCorrection;
import nl.wijkcheque.resident.Salutation;
import nl.wijkcheque.shared.Location;
import nl.wijkcheque.shared.Refusal;
import nl.wijkcheque.shared.RefusalCode;
import nl.wijkcheque.shared.ResidentId;
import org.jspecify.annotations.Nullable;

/** What comes in about residents. Nothing is demanded here: what is missing or wrong is said all together later. */
final class Typed {

    private Typed() {}

    /** Somebody to register. */
    @Serdeable
    @Schema(
            name = "NewResident",
            requiredProperties = {
                    "salutation", "initials", "surname", "birthDate", "postcode", "houseNumber", "street", "city",
                    "phone"
            })
    record Resident(
            @Nullable Salutation salutation,
            @Nullable @Schema(maxLength = 20) String initials,
            @Nullable @Schema(maxLength = 20) String prefix,
            @Nullable @Schema(maxLength = 80) String surname,
            @Nullable @Schema(format = "date") String birthDate,
            @Nullable @Schema(example = "6711 AB") String postcode,
            @Nullable @Schema(minimum = "1", maximum = "99999") Integer houseNumber,
            @Nullable @Schema(maxLength = 10) String addition,
            @Nullable @Schema(maxLength = 80) String street,
            @Nullable @Schema(maxLength = 80) String city,
            @Nullable Double latitude,
            @Nullable Double longitude,
            @Nullable @Schema(example = "06 12345678") String phone,
            @Nullable @Schema(maxLength = 254) String email,
            @Nullable UUID sameHouseholdAs,
            @Nullable Boolean anotherPerson) {

        NewResident command() {
            return new NewResident(
                    salutation,
                    initials,
                    prefix,
                    surname,
                    TypedDates.read(birthDate).orElse(null),
                    new ContactData(
                            postcode,
                            houseNumber,
                            addition,
                            street,
                            city,
                            location(latitude, longitude),
                            phone,
                            email),
                    sameHouseholdAs == null ? null : new ResidentId(sameHouseholdAs),
                    Boolean.TRUE.equals(anotherPerson));
        }
    }

    /**
     * Where somebody lives and how to reach her.
     *
     * @param reason why it is corrected; CHANGED when it is left out
     */
    @Serdeable
    @Schema(
            name = "ContactData",
            requiredProperties = {"version", "postcode", "houseNumber", "street", "city", "phone"})
    record Contact(
            @Nullable Integer version,
            @Nullable CorrectionReason reason,
            @Nullable @Schema(example = "6711 AB") String postcode,
            @Nullable @Schema(minimum = "1", maximum = "99999") Integer houseNumber,
            @Nullable @Schema(maxLength = 10) String addition,
            @Nullable @Schema(maxLength = 80) String street,
            @Nullable @Schema(maxLength = 80) String city,
            @Nullable Double latitude,
            @Nullable Double longitude,
            @Nullable @Schema(example = "06 12345678") String phone,
            @Nullable @Schema(maxLength = 254) String email) {

        ContactData command() {
            return new ContactData(
                    postcode, houseNumber, addition, street, city, location(latitude, longitude), phone, email);
        }

        int versionOrRefuse() {
            return required(version);
        }

        CorrectionReason why() {
            return reason == null ? CorrectionReason.CHANGED : reason;
        }
    }

    /** Who somebody is. */
    @Serdeable
    @Schema(
            name = "PersonCorrection",
            requiredProperties = {"version", "reason", "salutation", "initials", "surname", "birthDate"})
    record Person(
            @Nullable Integer version,
            @Nullable CorrectionReason reason,
            @Nullable Salutation salutation,
            @Nullable @Schema(maxLength = 20) String initials,
            @Nullable @Schema(maxLength = 20) String prefix,
            @Nullable @Schema(maxLength = 80) String surname,
            @Nullable @Schema(format = "date") String birthDate,
            @Nullable Boolean anotherPerson) {

        PersonCorrection command() {
            return new PersonCorrection(
                    required(version),
                    reason,
                    salutation,
                    initials,
                    prefix,
                    surname,
                    TypedDates.read(birthDate).orElse(null),
                    Boolean.TRUE.equals(anotherPerson));
        }
    }

    /** @param with somebody of the household that she belongs to; null for one of her own */
    @Serdeable
    @Schema(name = "HouseholdMove", requiredProperties = {"version", "reason"})
    record Move(@Nullable Integer version, @Nullable CorrectionReason reason, @Nullable UUID with) {

        HouseholdMove command() {
            return new HouseholdMove(required(version), reason, with == null ? null : new ResidentId(with));
        }
    }

    private static int required(@Nullable Integer version) {
        if (version == null) {
            throw new RefusedException(Refusal.of(RefusalCode.INPUT_MISSING).at("version"));
        }
        return version;
    }

    static @Nullable Location location(@Nullable Double latitude, @Nullable Double longitude) {
        if (latitude == null && longitude == null) {
            return null;
        }
        if (latitude == null || longitude == null || !(Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180)) {
            throw new RefusedException(Refusal.of(RefusalCode.INPUT_INVALID).at("latitude"));
        }
        return new Location(latitude, longitude);
    }
}
