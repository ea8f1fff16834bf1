package nl.wijkcheque.participant;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.wijkcheque.shared.Period;
import nl.wijkcheque.shared.Refusal;
import nl.wijkcheque.shared.RefusalCode;

/** What holds for every placement by itself: each rule allows, or refuses with the reason. */
final class PlacementRules {

    /** A first day further ahead than this is a typing error, as is one before these tracks existed [choice]. */
    private static final int YEARS_AHEAD = 2;

    static final LocalDate EARLIEST = LocalDate.of(2000, 1, 1);

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd-MM-yyyy", Locale.ROOT);

    private final TrackTerms terms;

    PlacementRules(TrackTerms terms) {
        this.terms = terms;
    }

    Optional<Refusal> firstDay(LocalDate from, LocalDate today) {
        return within(from, EARLIEST, today.plusYears(YEARS_AHEAD), "from");
    }

    /** No longer than the track lasts; too late has a code of its own. */
    Optional<Refusal> length(Track track, LocalDate from, LocalDate until) {
        LocalDate latest = terms.lastDay(track, from);
        return until.isAfter(latest)
                ? Optional.of(Refusal.of(RefusalCode.PLACEMENT_TOO_LONG, DATE.format(latest)).at("until"))
                : within(until, from, latest, "until");
    }

    /** Later than it was; how late it may be is asked of all her placements. */
    Optional<Refusal> later(Placement placement, LocalDate until, LocalDate latest) {
        return until.isAfter(placement.until())
                ? Optional.empty()
                : within(until, placement.until().plusDays(1), latest, "until");
    }

    Optional<Refusal> lastDay(Placement placement, LocalDate lastDay) {
        return within(lastDay, placement.from(), placement.until(), "lastDay");
    }

    Optional<Refusal> open(Placement placement) {
        return placement.isOpen() ? Optional.empty() : Optional.of(Refusal.of(RefusalCode.PLACEMENT_ENDED));
    }

    /** The end that the reader saw, and not one of long ago: what was told of it has been counted and reported by then. */
    Optional<Refusal> correctable(Placement placement, LocalDate seen, LocalDate today) {
        if (!seen.equals(placement.endedOn())) {
            return Optional.of(Refusal.of(RefusalCode.CHANGED_MEANWHILE));
        }
        return placement.isEndCorrectableOn(today)
                ? Optional.empty()
                : Optional.of(Refusal.of(RefusalCode.PLACEMENT_ENDED));
    }

    /** Orientation is never extended; a participatiebaan only towards regular work (Ede). */
    Optional<Refusal> extendable(Placement placement, boolean regularWorkLikely) {
        if (!terms.isExtendable(placement.track(), placement.from())) {
            return Optional.of(Refusal.of(RefusalCode.EXTENSION_NOT_POSSIBLE));
        }
        return placement.track() == Track.PARTICIPATIEBAAN && !regularWorkLikely
                ? Optional.of(Refusal.of(RefusalCode.EXTENSION_NEEDS_PROSPECT).at("regularWorkLikely"))
                : Optional.empty();
    }

    /**
     * A participatiebaan goes on after twelve months only when its review said that the chances improved [law:
     * Participatiewet, art. 10a].
     */
    Optional<Refusal> reviewed(Placement placement, LocalDate until, List<Milestone> milestones) {
        LocalDate limit = terms.after(TrackTerm.WITHOUT_REVIEW, placement.from(), 1);
        boolean improved = milestones.stream()
                .filter(milestone -> milestone.placement().equals(placement.id()))
                .anyMatch(milestone -> milestone.is(MilestoneVerdict.CHANCES_IMPROVED));
        return placement.track() == Track.PARTICIPATIEBAAN && !until.isBefore(limit) && !improved
                ? Optional
                        .of(Refusal.of(RefusalCode.EXTENSION_NEEDS_REVIEW, DATE.format(limit.minusDays(1))).at("until"))
                : Optional.empty();
    }

    Optional<Refusal> noOverlap(Period planned, List<Placement> others) {
        return others.stream().map(Placement::period).anyMatch(other -> overlap(planned, other))
                ? Optional.of(Refusal.of(RefusalCode.PLACEMENT_OVERLAPS).at("from"))
                : Optional.empty();
    }

    private static boolean overlap(Period one, Period other) {
        return !one.from().isAfter(other.until()) && !other.from().isAfter(one.until());
    }

    private static Optional<Refusal> within(LocalDate day, LocalDate earliest, LocalDate latest, String field) {
        boolean inside = !day.isBefore(earliest) && !day.isAfter(latest);
        return inside
                ? Optional.empty()
                : Optional.of(Refusal.of(
                        RefusalCode.PLACEMENT_PERIOD_INVALID, DATE.format(earliest), DATE.format(latest))
                        .at(field));
    }
}
