package nl.wijkcheque.planning;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.wijkcheque.booking.Series;
import nl.wijkcheque.booking.SeriesEnd;
import nl.wijkcheque.booking.StoppedSeries;
import nl.wijkcheque.booking.WeeklySeries;
import nl.wijkcheque.participant.Placement;
import nl.wijkcheque.participant.Placements;
import nl.wijkcheque.participant.StoppedHelp;
import nl.wijkcheque.shared.Actor;
import nl.wijkcheque.shared.Amsterdam;
import nl.wijkcheque.shared.Outcome;
import nl.wijkcheque.shared.ParticipantId;
import nl.wijkcheque.shared.Servicepunt;
import nl.wijkcheque.shared.ServicepuntId;

/**
 * Ends series with the placement of the helper that they were made for, on her last day; and knows which of them should not
 * have ended, because that day was told by mistake.
 */
@Singleton
public final class SeriesWithHelpers implements StoppedHelp {

    /** A month longer than an end can be corrected after the last day that was told. */
    private static final int MONTHS_BACK = 4;

    private final Series series;
    private final StoppedSeries stopped;
    private final Placements placements;
    private final Clock clock;

    SeriesWithHelpers(Series series, StoppedSeries stopped, Placements placements, Clock clock) {
        this.series = series;
        this.stopped = stopped;
        this.placements = placements;
        this.clock = clock;
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

    /** Those that ended with a placement that goes on by now, as long as weeks are left that she stays for. */
    public List<WeeklySeries> stoppedByMistake(ServicepuntId servicepunt) {
        return stopped.byMistake(servicepunt, Amsterdam.today(clock).minusMonths(MONTHS_BACK));
    }

    @Override
    public boolean isStoppedByMistake(ServicepuntId servicepunt, ParticipantId participant) {
        return stoppedByMistake(servicepunt).stream().anyMatch(one -> participant.equals(one.helper()));
    }

    /** Empty while some placement goes on. */
    private static Optional<LocalDate> lastDay(List<Placement> all) {
        if (all.isEmpty() || all.stream().anyMatch(placement -> placement.endedOn() == null)) {
            return Optional.empty();
        }
        return all.stream().map(Placement::endedOn).filter(Objects::nonNull).max(LocalDate::compareTo);
    }
}
