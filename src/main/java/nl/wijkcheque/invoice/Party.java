package nl.wijkcheque.invoice;

import io.micronaut.serde.annotation.Serdeable;
import org.jspecify.annotations.Nullable;

/**
 * Seller or buyer, as on the day of the invoice [law, art. 35a Wet OB].
 *
 * @param line street and house number
 * @param postcode {@code 6711AB}
 * @param vatNumber null when it has none
 * @param iban where it is paid; null for a buyer
 */
@Serdeable
public record Party(
        String name,
        String contactName,
        String line,
        String postcode,
        String city,
        String kvkNumber,
        @Nullable String vatNumber,
        String email,
        String phone,
        @Nullable String iban) {

    /** {@code 6711 AB Ede}. */
    public String place() {
        return postcode.substring(0, 4) + " " + postcode.substring(4) + " " + city;
    }
}
