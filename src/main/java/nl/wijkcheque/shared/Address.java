package nl.wijkcheque.shared;

import org.jspecify.annotations.Nullable;

/**
 * Where somebody lives in the Netherlands.
 *
 * @param postcode as stored: {@code 6711AB}
 * @param addition what follows the house number, such as {@code a} or {@code 2 hoog}; empty when there is none
 * @param location null when it is not known
 */
public record Address(
        String postcode,
        int houseNumber,
        String addition,
        String street,
        String city,
        @Nullable Location location) {

    /** {@code Lindelaan 12 a}. */
    public String line() {
        return street + " " + houseNumber + (addition.isEmpty() ? "" : " " + addition);
    }

    /** {@code 6711 AB Ede}. */
    public String place() {
        return postcode.substring(0, 4) + " " + postcode.substring(4) + " " + city;
    }

    /** {@code Lindelaan 12 a, 6711 AB Ede}. */
    public String oneLine() {
        return line() + ", " + place();
    }
}
