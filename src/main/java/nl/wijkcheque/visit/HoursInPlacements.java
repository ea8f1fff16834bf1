package nl.wijkcheque.visit;

import jakarta.inject.Singleton;
import nl.wijkcheque.participant.PlacementWork;
import nl.wijkcheque.shared.ParticipantId;
import nl.wijkcheque.shared.Period;

/** Tells participants whether somebody worked on a placement. */
@Singleton
final class HoursInPlacements implements PlacementWork {

    private final HoursRows rows;

    HoursInPlacements(HoursRows rows) {
        this.rows = rows;
    }

    @Override
    public boolean hasHours(ParticipantId participant, Period days) {
        return rows.count(participant.value(), days.from(), days.until()) > 0;
    }
}
