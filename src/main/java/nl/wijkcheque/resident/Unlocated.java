package nl.wijkcheque.resident;

import io.micronaut.core.annotation.Introspected;
import java.util.UUID;
import nl.wijkcheque.shared.ResidentId;

/** An address that is not on the map: travel to it is guessed. */
@Introspected
public record Unlocated(
        UUID id, String name, String postcode, int houseNumber, String addition, String street, String city) {

    public ResidentId host() {
        return new ResidentId(id);
    }

    /** {@code Lindelaan 12 a, 6711 AB Ede}. */
    public String line() {
        return new nl.wijkcheque.shared.Address(postcode, houseNumber, addition, street, city, null).oneLine();
    }
}
