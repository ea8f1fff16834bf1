package nl.wijkcheque.resident;

import static nl.wijkcheque.resident.ResidentChecks.clean;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Contact data that were checked, in the shape in which they are stored. */
record ContactRow(
        String postcode,
        int houseNumber,
        String addition,
        String street,
        String city,
        @Nullable Double latitude,
        @Nullable Double longitude,
        String phone,
        @Nullable String email) {

    static ContactRow of(ContactData typed) {
        String email = clean(typed.email());
        return new ContactRow(
                Postcode.read(clean(typed.postcode())).orElseThrow(),
                Objects.requireNonNull(typed.houseNumber()),
                clean(typed.addition()),
                clean(typed.street()),
                clean(typed.city()),
                typed.location() == null ? null : typed.location().latitude(),
                typed.location() == null ? null : typed.location().longitude(),
                Phone.read(clean(typed.phone())).orElseThrow(),
                email.isEmpty() ? null : email);
    }

    boolean isOnTheMap() {
        return latitude != null && longitude != null;
    }

    /** The same, at the place that is known of another: nobody said where it is, and the house is the same. */
    ContactRow orAt(String knownPostcode, int knownNumber, @Nullable Double north, @Nullable Double east) {
        if (isOnTheMap() || !postcode.equals(knownPostcode) || houseNumber != knownNumber) {
            return this;
        }
        return new ContactRow(postcode, houseNumber, addition, street, city, north, east, phone, email);
    }
}
