package nl.wijkcheque.planning;

import java.time.Instant;
import java.time.LocalDate;
import nl.wijkcheque.shared.Amsterdam;
import nl.wijkcheque.shared.BookingId;
import nl.wijkcheque.shared.ResidentId;
import nl.wijkcheque.shared.TimeSlot;
import nl.wijkcheque.shared.VisitId;
import org.jspecify.annotations.Nullable;

/**
 * What a resident does not know yet: a visit that was planned or moved, or one that she counted on and does not go on.
 *
 * @param visit the one that stands, or that stood last
 * @param back whether nobody comes: the booking waits again
 * @param tried when she was last called about it in vain; null when nobody tried
 */
public record Untold(
        VisitId visit,
        BookingId booking,
        ResidentId resident,
        TimeSlot slot,
        boolean back,
        @Nullable Instant tried) {

    /** The day as people in the Netherlands count it. */
    public LocalDate day() {
        return Amsterdam.dayOf(slot.start());
    }
}
