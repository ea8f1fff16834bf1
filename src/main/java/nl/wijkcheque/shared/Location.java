package nl.wijkcheque.shared;

/**
 * A point on the map (WGS 84), for travel times and nothing else.
 *
 * @param latitude degrees north, -90 to 90
 * @param longitude degrees east, -180 to 180
 */
public record Location(double latitude, double longitude) {

    private static final double EARTH_RADIUS_METRES = 6_371_000;

    public Location {
        if (!(Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180)) {
            throw new IllegalArgumentException("not on the map");
        }
    }

    /** As the crow flies, in whole metres. */
    public int metresTo(Location other) {
        double north = Math.toRadians(other.latitude - latitude);
        double east = Math.toRadians(other.longitude - longitude)
                * Math.cos(Math.toRadians((latitude + other.latitude) / 2));
        return Math.toIntExact(Math.round(Math.hypot(north, east) * EARTH_RADIUS_METRES));
    }
}
