package nl.wijkcheque.resident;

import static nl.wijkcheque.resident.ResidentChecks.clean;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import nl.wijkcheque.shared.Address;
import nl.wijkcheque.shared.Location;
import nl.wijkcheque.shared.ResidentId;
import org.jspecify.annotations.Nullable;

@MappedEntity("resident")
record ResidentRow(
        @Id UUID id,
        String salutation,
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
        String sortKey,
        String samePerson,
        Instant registeredAt,
        @Nullable UUID accountId,
        int version,
        @Nullable LocalDate diedOn) {

    /** Of somebody whose data were checked. */
    static ResidentRow of(UUID id, NewResident typed, UUID household, Instant now) {
        PersonName name = name(typed.salutation(), typed.initials(), typed.prefix(), typed.surname());
        return of(
                new Fixed(id, false, household, now, null, 0, null),
                name,
                Objects.requireNonNull(typed.birthDate()),
                ContactRow.of(typed.contact()),
                typed.anotherPerson());
    }

    /** The same person, with another name or birth date that were checked. */
    ResidentRow with(PersonCorrection typed) {
        return of(
                fixed(),
                name(typed.salutation(), typed.initials(), typed.prefix(), typed.surname()),
                Objects.requireNonNull(typed.birthDate()),
                contact(),
                typed.anotherPerson() || isAnotherPerson());
    }

    /** The same person, living elsewhere or to be reached otherwise. */
    ResidentRow with(ContactRow contact) {
        return of(fixed(), resident().name(), birthDate, contact, isAnotherPerson());
    }

    /** Whether both are at the same place on the map. */
    boolean isAt(ResidentRow other) {
        return Objects.equals(latitude, other.latitude) && Objects.equals(longitude, other.longitude);
    }

    /** A clerk said that she only looks like somebody who is known. */
    private boolean isAnotherPerson() {
        return samePerson.endsWith("|" + id);
    }

    private ContactRow contact() {
        return new ContactRow(
                postcode, houseNumber, addition, street, city, latitude, longitude, phone, email);
    }

    private static PersonName name(
            @Nullable Salutation salutation,
            @Nullable String initials,
            @Nullable String prefix,
            @Nullable String surname) {
        return new PersonName(Objects.requireNonNull(salutation), clean(initials), clean(prefix), clean(surname));
    }

    private Fixed fixed() {
        return new Fixed(id, pets, household, registeredAt, accountId, version, diedOn);
    }

    private static ResidentRow of(
            Fixed fixed, PersonName name, LocalDate born, ContactRow contact, boolean another) {
        return new ResidentRow(
                fixed.id,
                name.salutation().name(),
                name.initials(),
                name.prefix(),
                name.surname(),
                born,
                contact.postcode(),
                contact.houseNumber(),
                contact.addition(),
                contact.street(),
                contact.city(),
                contact.latitude(),
                contact.longitude(),
                contact.phone(),
                contact.email(),
                fixed.pets,
                fixed.household,
                NameKey.of(name, fixed.id),
                samePerson(name.surname(), born, contact, another ? fixed.id : null),
                fixed.registeredAt,
                fixed.accountId,
                fixed.version,
                fixed.diedOn);
    }

    /** What two registrations of one person have in common. */
    private static String samePerson(String surname, LocalDate born, ContactRow contact, @Nullable UUID another) {
        String key = NameKey.surname(surname) + "|" + born + "|" + contact.postcode() + "|" + contact.houseNumber();
        return another == null ? key : key + "|" + another;
    }

    ResidentId residentId() {
        return new ResidentId(id);
    }

    Resident resident() {
        Location location = latitude == null || longitude == null ? null : new Location(latitude, longitude);
        return new Resident(
                residentId(),
                new PersonName(Salutation.valueOf(salutation), initials, prefix, surname),
                birthDate,
                new Address(postcode, houseNumber, addition, street, city, location),
                phone,
                email,
                pets,
                household,
                registeredAt,
                accountId != null,
                version,
                diedOn);
    }

    /** What stays as it is when a name, a birth date or an address is corrected. */
    private record Fixed(
            UUID id,
            boolean pets,
            UUID household,
            Instant registeredAt,
            @Nullable UUID accountId,
            int version,
            @Nullable LocalDate diedOn) {}
}
