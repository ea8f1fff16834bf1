package nl.wijkcheque.planning;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import nl.wijkcheque.booking.HelpersWhoStay;
import nl.wijkcheque.participant.Placement;
import nl.wijkcheque.participant.Placements;
import nl.wijkcheque.shared.ParticipantId;

/** Tells bookings which helpers stay: they do not know placements. */
@Singleton
final class StayingHelpers implements HelpersWhoStay {

    /** Who begins again so soon has gone on: weekly help misses her once at most [choice]. */
    private static final int WEEKS_APART = 1;

    private final Placements placements;

    StayingHelpers(Placements placements) {
        this.placements = placements;
    }

    @Override
    public boolean staysOn(LocalDate day, ParticipantId helper, LocalDate toldAsLast) {
        return placements.of(helper).stream()
                .filter(placement -> !placement.from().isAfter(toldAsLast.plusWeeks(WEEKS_APART)))
                .map(Placement::endedOn)
                .anyMatch(endedOn -> endedOn == null || !endedOn.isBefore(day));
    }
}
