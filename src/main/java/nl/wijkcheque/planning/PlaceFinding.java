package nl.wijkcheque.planning;

import nl.wijkcheque.shared.BookingId;
import nl.wijkcheque.shared.VisitId;
import org.jspecify.annotations.Nullable;

/**
 * A booking that is in no place, or in two; or that should be there and was never made.
 *
 * @param booking of a series that is behind, the last that was made
 * @param visit that it is about; null when there is none
 */
public record PlaceFinding(Kind kind, BookingId booking, @Nullable VisitId visit) {

    /** What can be wrong. */
    public enum Kind {
        /** It says that it has a visit, and planning knows of none that stands. */
        NO_VISIT,
        /** It says that it has this visit, and planning has another for it. */
        OTHER_VISIT,
        /** It waits or is to be judged, and a visit stands for it. */
        WAITS_WITH_VISIT,
        /** A visit stands, and its booking was rejected or called off. */
        VISIT_OF_ENDED,
        /** A dienst goes on every week, and the bookings of its coming weeks were not made. */
        SERIES_BEHIND
    }
}
