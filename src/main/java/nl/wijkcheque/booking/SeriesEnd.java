package nl.wijkcheque.booking;

/** Why a series ended. */
public enum SeriesEnd {
    /** She wants no more. */
    RESIDENT,
    /** The placement of her own helper ended. */
    PLACEMENT,
    STAFF
}
