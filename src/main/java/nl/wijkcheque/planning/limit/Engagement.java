package nl.wijkcheque.planning.limit;

import java.time.LocalDate;
import nl.wijkcheque.shared.Amsterdam;
import nl.wijkcheque.shared.Location;
import nl.wijkcheque.shared.ResidentId;
import nl.wijkcheque.shared.TimeSlot;
import nl.wijkcheque.shared.VisitId;
import org.jspecify.annotations.Nullable;

/**
 * A visit that someone is in the crew of already.
 *
 * @param location null when it is not known
 */
public record Engagement(VisitId visit, TimeSlot slot, ResidentId resident, @Nullable Location location) {

    public LocalDate day() {
        return Amsterdam.dayOf(slot.start());
    }
}
