package nl.wijkcheque.resident;

import nl.wijkcheque.shared.Location;

/**
 * One line of an import: where an address is.
 *
 * @param postcode {@code 6711AB}
 * @param addition empty when there is none
 */
record LocatedAddress(String postcode, int houseNumber, String addition, Location location) {}
