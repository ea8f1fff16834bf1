package nl.wijkcheque.participant;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.wijkcheque.shared.Actor;
import nl.wijkcheque.shared.Outcome;
import nl.wijkcheque.shared.ParticipantId;
import nl.wijkcheque.shared.Period;
import nl.wijkcheque.shared.PlacementId;
import nl.wijkcheque.shared.ServicepuntId;
import org.jspecify.annotations.Nullable;

/** Who is on which track, from when until when, and why it ended. Staff works on those of its own servicepunt. */
@Singleton
public final class Placements {

    private final PlacementRows rows;
    private final PlacementSteps steps;
    private final PlacementWithdrawals withdrawals;

    Placements(PlacementRows rows, PlacementSteps steps, PlacementWithdrawals withdrawals) {
        this.rows = rows;
        this.steps = steps;
        this.withdrawals = withdrawals;
    }

    /** As {@link #start(Actor, ParticipantId, PlacementPlan)}, in the setting she knows. */
    public Outcome<PlacementId> start(
            Actor by, ParticipantId participant, Track track, LocalDate from, @Nullable LocalDate until) {
        return start(by, participant, new PlacementPlan(track, from, until, false, false));
    }

    /**
     * Refused: NOT_FOUND, PLACEMENT_PERIOD_INVALID, PLACEMENT_TOO_LONG, PLACEMENT_OVERLAPS, TRACKS_TOO_LONG,
     * THIRD_YEAR_NEEDS_OTHER_SETTING, EXTENSION_NEEDS_REVIEW, EXTENSION_NEEDS_PROSPECT, CHANGED_MEANWHILE; and where not one day
     * is left, TRACK_USED_UP, TRACKS_USED_UP, SAME_SETTING_USED_UP, REVIEW_NEEDED. Who is back on a track within three months
     * goes on with it: the lengths and what an extension asks hold for both together.
     */
    public Outcome<PlacementId> start(Actor by, ParticipantId participant, PlacementPlan plan) {
        return steps.start(by, participant, plan);
    }

    /** Refused: NOT_FOUND, PLACEMENT_ENDED, PLACEMENT_PERIOD_INVALID when the last day is not within it. */
    public Outcome<Placement> end(Actor by, PlacementId id, LocalDate lastDay, OutflowReason reason) {
        return steps.end(by, id, lastDay, reason);
    }

    /**
     * Another last day or reason than was told by mistake, or no end after all; until three months after the last day. Refused:
     * NOT_FOUND, CHANGED_MEANWHILE when it is ended otherwise than was seen, PLACEMENT_ENDED when that is too long ago,
     * PLACEMENT_PERIOD_INVALID; and at lastDay, when it becomes later, what starting her until that day would be refused for:
     * PLACEMENT_OVERLAPS, TRACKS_TOO_LONG, THIRD_YEAR_NEEDS_OTHER_SETTING, PLACEMENT_TOO_LONG, EXTENSION_NEEDS_REVIEW.
     *
     * @param seen last day that it was ended on
     * @param end null when it goes on
     */
    public Outcome<Placement> correctEnd(Actor by, PlacementId id, LocalDate seen, @Nullable PlacementEnd end) {
        return steps.correctEnd(by, id, seen, end);
    }

    /**
     * It was started by mistake, and is as if it never was. Refused: NOT_FOUND, PLACEMENT_KEPT more than seven days after the
     * day on which it was started, when something was decided on it, when she worked on it, or when a visit of hers in it has
     * begun and is not finished; CHANGED_MEANWHILE.
     */
    public Outcome<PlacementId> withdraw(Actor by, PlacementId id) {
        return withdrawals.withdraw(by, id);
    }

    /** Whether it was written down so lately that it is {@linkplain #withdraw withdrawn} when nothing hangs on it. */
    public boolean isWithdrawable(PlacementId id) {
        return withdrawals.isInTime(id);
    }

    /**
     * A later planned last day. Refused: NOT_FOUND, PLACEMENT_ENDED, EXTENSION_NOT_POSSIBLE (orientation),
     * EXTENSION_NEEDS_PROSPECT, PLACEMENT_PERIOD_INVALID when it is not later, PLACEMENT_TOO_LONG, EXTENSION_NEEDS_REVIEW,
     * PLACEMENT_OVERLAPS, TRACKS_TOO_LONG, THIRD_YEAR_NEEDS_OTHER_SETTING, CHANGED_MEANWHILE.
     *
     * @param regularWorkLikely the coach expects regular work within about two and a half years from the start; a
     *     participatiebaan is only extended then (Ede)
     */
    public Outcome<Placement> extend(Actor by, PlacementId id, LocalDate until, boolean regularWorkLikely) {
        return steps.extend(by, id, until, regularWorkLikely);
    }

    /**
     * The last day to which an extension may go, what has to be decided for it left aside; the planned last day when it can't
     * be longer.
     *
     * @param all placements of hers
     */
    public LocalDate latestExtension(Placement placement, List<Placement> all) {
        return steps.latestExtension(placement, all);
    }

    public Optional<Placement> find(PlacementId id) {
        return rows.find(id.value()).map(PlacementRow::placement);
    }

    /** Newest first. */
    public List<Placement> of(ParticipantId participant) {
        return placements(rows.of(participant.value()));
    }

    /** Which placement somebody works on that day; who has none is not in the map. */
    public Map<ParticipantId, Placement> on(LocalDate day, Collection<ParticipantId> ids) {
        return ids.isEmpty()
                ? Map.of()
                : placements(rows.on(day, ids.stream().map(ParticipantId::value).toList())).stream()
                        .collect(Collectors.toMap(Placement::participant, Function.identity()));
    }

    /**
     * Every placement that was open on at least one day of the period, by first day. One that nobody has ended is open,
     * however long ago its planned last day was: start + inflow − closed = end always holds.
     */
    public List<Placement> touching(Period period) {
        return placements(rows.touching(period.from(), period.until()));
    }

    /** As {@link #touching(Period)}, of one servicepunt. */
    public List<Placement> touching(ServicepuntId servicepunt, Period period) {
        return placements(rows.touchingOf(servicepunt.value(), period.from(), period.until()));
    }

    private static List<Placement> placements(List<PlacementRow> rows) {
        return rows.stream().map(PlacementRow::placement).toList();
    }
}
