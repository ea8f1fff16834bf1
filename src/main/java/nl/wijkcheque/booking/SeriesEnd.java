package nl.wijkcheque.booking;

/** Why a series ended. */
public enum SeriesEnd {
    /** She wants no more. */
    RESIDENT,
    /** The placement of her own helper ended. */
    PLACEMENT,
    STAFF;

    /** By whose wish it ended, where a person ends it: with a placement it ends by itself. */
    public static SeriesEnd of(CancelledBy wish) {
        return wish == CancelledBy.RESIDENT ? RESIDENT : STAFF;
    }
}
