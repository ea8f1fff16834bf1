package nl.wijkcheque.planning;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Optional;
import nl.wijkcheque.booking.VisitDays;
import nl.wijkcheque.shared.Amsterdam;
import nl.wijkcheque.shared.VisitId;

/** Tells bookings on which days their visits are. */
@Singleton
final class DaysOfVisits implements VisitDays {

    private final PlannedVisitRows rows;

    DaysOfVisits(PlannedVisitRows rows) {
        this.rows = rows;
    }

    @Override
    public Optional<LocalDate> of(VisitId visit) {
        return rows.standing(visit.value()).map(row -> Amsterdam.dayOf(row.startsAt()));
    }
}
