package nl.wijkcheque.resident;

import java.util.Optional;
import nl.wijkcheque.shared.Location;

/**
 * Reads coordinates as maps write them. Only what lies in the Netherlands is one: so two figures that were swapped are
 * noticed at once.
 */
final class DutchLocation {

    private static final double SOUTH = 50.7;
    private static final double NORTH = 53.7;
    private static final double WEST = 3.2;
    private static final double EAST = 7.3;

    private DutchLocation() {}

    /** Degrees, with a point or a comma; empty when it is not in the Netherlands. */
    static Optional<Location> read(String latitude, String longitude) {
        try {
            return of(
                    Double.parseDouble(latitude.strip().replace(',', '.')),
                    Double.parseDouble(longitude.strip().replace(',', '.')));
        } catch (NumberFormatException unreadable) {
            return Optional.empty();
        }
    }

    static Optional<Location> of(double latitude, double longitude) {
        return latitude >= SOUTH && latitude <= NORTH && longitude >= WEST && longitude <= EAST
                ? Optional.of(new Location(latitude, longitude))
                : Optional.empty();
    }
}
