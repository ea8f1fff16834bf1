package nl.wijkcheque.participant;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.wijkcheque.shared.Actor;
import nl.wijkcheque.shared.Outcome;
import nl.wijkcheque.shared.ParticipantId;
import nl.wijkcheque.shared.Period;
import nl.wijkcheque.shared.PlacementId;
import nl.wijkcheque.shared.ServicepuntId;
import org.jspecify.annotations.Nullable;

/** Who is on which track, from when until when, and why it ended. */
@Singleton
@SuppressWarnings("DoNotCallSuggester") // until its bodies follow
public final class Placements {

    /**
     * Refused: NOT_FOUND, PLACEMENT_PERIOD_INVALID, PLACEMENT_TOO_LONG, PLACEMENT_OVERLAPS, TRACKS_TOO_LONG,
     * CHANGED_MEANWHILE.
     *
     * @param until planned last day; null for the length of the track
     */
    public Outcome<PlacementId> start(
            Actor by, ParticipantId participant, Track track, LocalDate from, @Nullable LocalDate until) {
        throw new UnsupportedOperationException();
    }

    /** Refused: NOT_FOUND, PLACEMENT_ENDED, PLACEMENT_PERIOD_INVALID when the last day is not within it. */
    public Outcome<Placement> end(Actor by, PlacementId id, LocalDate lastDay, OutflowReason reason) {
        throw new UnsupportedOperationException();
    }

    /**
     * A later planned last day. Refused: NOT_FOUND, PLACEMENT_ENDED, EXTENSION_NOT_POSSIBLE (orientation),
     * EXTENSION_NEEDS_PROSPECT, PLACEMENT_PERIOD_INVALID when it is not later, PLACEMENT_TOO_LONG, PLACEMENT_OVERLAPS,
     * TRACKS_TOO_LONG, CHANGED_MEANWHILE.
     *
     * @param regularWorkLikely the coach expects regular work within about two and a half years from the start; a
     *     participatiebaan is only extended then (Ede)
     */
    public Outcome<Placement> extend(Actor by, PlacementId id, LocalDate until, boolean regularWorkLikely) {
        throw new UnsupportedOperationException();
    }

    public Optional<Placement> find(PlacementId id) {
        throw new UnsupportedOperationException();
    }

    /** Newest first. */
    public List<Placement> of(ParticipantId participant) {
        throw new UnsupportedOperationException();
    }

    /** Which placement somebody works on that day; who has none is not in the map. */
    public Map<ParticipantId, Placement> on(LocalDate day, Collection<ParticipantId> participants) {
        throw new UnsupportedOperationException();
    }

    /**
     * Every placement that was open on at least one day of the period, by first day. One that nobody has ended is open,
     * however long ago its planned last day was: start + inflow − closed = end always holds.
     */
    public List<Placement> touching(Period period) {
        throw new UnsupportedOperationException();
    }

    /** As {@link #touching(Period)}, of one servicepunt. */
    public List<Placement> touching(ServicepuntId servicepunt, Period period) {
        throw new UnsupportedOperationException();
    }
}
