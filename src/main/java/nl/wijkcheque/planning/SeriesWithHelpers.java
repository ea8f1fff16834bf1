package nl.wijkcheque.planning;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.wijkcheque.booking.Series;
import nl.wijkcheque.booking.SeriesEnd;
import nl.wijkcheque.booking.WeeklySeries;
import nl.wijkcheque.participant.Placement;
import nl.wijkcheque.participant.Placements;
import nl.wijkcheque.shared.Actor;
import nl.wijkcheque.shared.Outcome;
import nl.wijkcheque.shared.ParticipantId;
import nl.wijkcheque.shared.Servicepunt;

/** Ends series with the placement of the helper that they were made for, on her last day. */
@Singleton
public final class SeriesWithHelpers {

    private final Series series;
    private final Placements placements;

    SeriesWithHelpers(Series series, Placements placements) {
        this.series = series;
        this.placements = placements;
    }

    /** Those whose helper has really stopped; a placement that may still be extended ends nothing. @return how many */
    public int endDue(Servicepunt servicepunt) {
        Actor service = Actor.ofService(servicepunt);
        int ended = 0;
        for (WeeklySeries one : series.withHelper(servicepunt.id())) {
            ParticipantId helper = Objects.requireNonNull(one.helper());
            Optional<LocalDate> lastDay = lastDay(placements.of(helper));
            if (lastDay.isPresent()
                    && series.end(service, one.id(), lastDay.get(), SeriesEnd.PLACEMENT) instanceof Outcome.Done) {
                ended++;
            }
        }
        return ended;
    }

    /** Empty while some placement goes on. */
    private static Optional<LocalDate> lastDay(List<Placement> all) {
        if (all.isEmpty() || all.stream().anyMatch(placement -> placement.endedOn() == null)) {
            return Optional.empty();
        }
        return all.stream().map(Placement::endedOn).filter(Objects::nonNull).max(LocalDate::compareTo);
    }
}
