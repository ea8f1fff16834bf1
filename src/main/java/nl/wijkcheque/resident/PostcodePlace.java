package nl.wijkcheque.resident;

import nl.wijkcheque.shared.Location;

/**
 * Where the houses of a postcode are, or those of a range of numbers in it.
 *
 * @param postcode {@code 6711AB}
 * @param from first house number
 * @param until last house number
 */
record PostcodePlace(String postcode, int from, int until, Location location) {}
