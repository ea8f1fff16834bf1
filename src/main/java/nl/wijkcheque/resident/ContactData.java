package nl.wijkcheque.resident;

import nl.wijkcheque.shared.Location;
import org.jspecify.annotations.Nullable;

/**
 * Where a resident lives and how to reach her, as typed: it is checked and put in one shape when it is used.
 *
 * @param postcode {@code 6711 AB}, with or without the space
 * @param houseNumber from 1
 * @param phone ten digits or {@code +31…}, with or without spaces and dashes
 * @param email null or blank when there is none: nothing asks for it
 */
public record ContactData(
        @Nullable String postcode,
        @Nullable Integer houseNumber,
        @Nullable String addition,
        @Nullable String street,
        @Nullable String city,
        @Nullable Location location,
        @Nullable String phone,
        @Nullable String email) {}
