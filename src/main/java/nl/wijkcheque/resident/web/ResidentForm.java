package nl.wijkcheque.resident.web;

import io.micronaut.serde.annotation.Serdeable;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Locale;
import java.util.UUID;
import nl.wijkcheque.audit.CorrectionReason;
import nl.wijkcheque.platform.web.TypedDates;
import nl.wijkcheque.resident.ContactData;
import nl.wijkcheque.resident.NewResident;
import nl.wijkcheque.resident.PersonCorrection;
import nl.wijkcheque.resident.Resident;
import nl.wijkcheque.resident.Salutation;
import nl.wijkcheque.shared.ResidentId;
import org.jspecify.annotations.Nullable;

/** What was typed about a resident, as it was typed. */
@Serdeable
public record ResidentForm(
        @Nullable String key,
        @Nullable String version,
        @Nullable String salutation,
        @Nullable String initials,
        @Nullable String prefix,
        @Nullable String surname,
        @Nullable String birthDate,
        @Nullable String postcode,
        @Nullable String houseNumber,
        @Nullable String addition,
        @Nullable String street,
        @Nullable String city,
        @Nullable String phone,
        @Nullable String email,
        @Nullable String sameHouseholdAs,
        @Nullable String anotherPerson,
        @Nullable String reason) {

    private static final DateTimeFormatter AS_TYPED = DateTimeFormatter.ofPattern("dd-MM-uuuu", Locale.ROOT);

    /** An empty form; for somebody who moves in with a housemate, with her address. */
    static ResidentForm empty(String key, @Nullable Resident housemate) {
        if (housemate == null) {
            return new ResidentForm(
                    key, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null,
                    null);
        }
        ResidentForm known = of(key, housemate);
        return new ResidentForm(
                key,
                null,
                null,
                null,
                null,
                null,
                null,
                known.postcode,
                known.houseNumber,
                known.addition,
                known.street,
                known.city,
                known.phone,
                null,
                housemate.id().toString(),
                null,
                null);
    }

    /** The form of somebody who is registered. */
    static ResidentForm of(String key, Resident resident) {
        return new ResidentForm(
                key,
                String.valueOf(resident.version()),
                resident.name().salutation().name(),
                resident.name().initials(),
                resident.name().prefix(),
                resident.name().surname(),
                AS_TYPED.format(resident.birthDate()),
                resident.address().postcode(),
                String.valueOf(resident.address().houseNumber()),
                resident.address().addition(),
                resident.address().street(),
                resident.address().city(),
                resident.phone(),
                resident.email(),
                null,
                null,
                null);
    }

    /** What was typed, to be sent again over a later version. */
    ResidentForm over(int later) {
        return new ResidentForm(
                key,
                String.valueOf(later),
                salutation,
                initials,
                prefix,
                surname,
                birthDate,
                postcode,
                houseNumber,
                addition,
                street,
                city,
                phone,
                email,
                sameHouseholdAs,
                anotherPerson,
                reason);
    }

    public boolean saysAnotherPerson() {
        return anotherPerson != null && !anotherPerson.isEmpty();
    }

    /** The version that the change is based on; one that never was when it is unreadable. */
    int versionNumber() {
        Integer number = number(version);
        return number == null ? -1 : number;
    }

    NewResident command() {
        return new NewResident(
                one(Salutation.values(), salutation),
                initials,
                prefix,
                surname,
                TypedDates.read(birthDate).orElse(null),
                contact(),
                housemate(),
                saysAnotherPerson());
    }

    PersonCorrection correction() {
        return new PersonCorrection(
                versionNumber(),
                why(),
                one(Salutation.values(), salutation),
                initials,
                prefix,
                surname,
                TypedDates.read(birthDate).orElse(null),
                saysAnotherPerson());
    }

    @Nullable
    CorrectionReason why() {
        return one(CorrectionReason.values(), reason);
    }

    ContactData contact() {
        return new ContactData(postcode, number(houseNumber), addition, street, city, null, phone, email);
    }

    private @Nullable ResidentId housemate() {
        try {
            return sameHouseholdAs == null || sameHouseholdAs.isBlank()
                    ? null
                    : new ResidentId(UUID.fromString(sameHouseholdAs.strip()));
        } catch (IllegalArgumentException noId) {
            return new ResidentId(new UUID(0, 0));
        }
    }

    private static <E extends Enum<E>> @Nullable E one(E[] values, @Nullable String name) {
        return Arrays.stream(values).filter(known -> known.name().equals(name)).findFirst().orElse(null);
    }

    static @Nullable Integer number(@Nullable String typed) {
        String digits = typed == null ? "" : typed.strip();
        return digits.matches("\\d{1,6}") ? Integer.valueOf(digits) : null;
    }
}
