package nl.wijkcheque.planning;

import java.time.LocalDate;
import nl.wijkcheque.booking.LastContact;
import nl.wijkcheque.shared.Amsterdam;
import nl.wijkcheque.shared.BookingId;
import nl.wijkcheque.shared.ResidentId;
import nl.wijkcheque.shared.TimeSlot;
import nl.wijkcheque.shared.VisitId;
import org.jspecify.annotations.Nullable;

/**
 * What a resident does not know yet: a visit that was planned or moved, or one that she counts on and does not go on.
 *
 * @param visit the one that stands, or that she counts on when none does
 * @param insteadOf another that she counts on, and that is off since; null when there is none
 * @param back whether nobody comes
 * @param tried when she was last called about it in vain; null when nobody tried
 */
public record Untold(
        VisitId visit,
        @Nullable VisitId insteadOf,
        BookingId booking,
        ResidentId resident,
        TimeSlot slot,
        boolean back,
        @Nullable LastContact tried) {

    /** The day as people in the Netherlands count it. */
    public LocalDate day() {
        return Amsterdam.dayOf(slot.start());
    }
}
