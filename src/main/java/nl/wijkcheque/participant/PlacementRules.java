package nl.wijkcheque.participant;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.wijkcheque.shared.Period;
import nl.wijkcheque.shared.Refusal;
import nl.wijkcheque.shared.RefusalCode;

/** What holds for every placement: each rule allows, or refuses with the reason. */
final class PlacementRules {

    /** Four years: of any four in a row, one is a leap year. Tracks together last no longer (Ede). */
    static final int MOST_DAYS_TOGETHER = 4 * 365 + 1;

    /** A first day further ahead than this is a typing error, as is one before these tracks existed [choice]. */
    private static final int YEARS_AHEAD = 2;

    private static final LocalDate EARLIEST = LocalDate.of(2000, 1, 1);

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd-MM-yyyy", Locale.ROOT);

    private PlacementRules() {}

    static Optional<Refusal> firstDay(LocalDate from, LocalDate today) {
        return within(from, EARLIEST, today.plusYears(YEARS_AHEAD), "from");
    }

    /** Between the first possible last day and the latest; too late has a code of its own. */
    static Optional<Refusal> plannedLastDay(LocalDate until, LocalDate earliest, LocalDate latest) {
        return until.isAfter(latest)
                ? Optional.of(Refusal.of(RefusalCode.PLACEMENT_TOO_LONG, DATE.format(latest)).at("until"))
                : within(until, earliest, latest, "until");
    }

    static Optional<Refusal> lastDay(Placement placement, LocalDate lastDay) {
        return within(lastDay, placement.from(), placement.until(), "lastDay");
    }

    static Optional<Refusal> open(Placement placement) {
        return placement.isOpen() ? Optional.empty() : Optional.of(Refusal.of(RefusalCode.PLACEMENT_ENDED));
    }

    /** Orientation is never extended; a participatiebaan only towards regular work (Ede). */
    static Optional<Refusal> extendable(Track track, boolean regularWorkLikely) {
        if (!track.isExtendable()) {
            return Optional.of(Refusal.of(RefusalCode.EXTENSION_NOT_POSSIBLE));
        }
        return track == Track.PARTICIPATIEBAAN && !regularWorkLikely
                ? Optional.of(Refusal.of(RefusalCode.EXTENSION_NEEDS_PROSPECT).at("regularWorkLikely"))
                : Optional.empty();
    }

    static Optional<Refusal> noOverlap(Period planned, List<Placement> others) {
        return others.stream().map(Placement::period).anyMatch(other -> overlap(planned, other))
                ? Optional.of(Refusal.of(RefusalCode.PLACEMENT_OVERLAPS).at("from"))
                : Optional.empty();
    }

    static Optional<Refusal> together(Period planned, List<Placement> others) {
        int left = MOST_DAYS_TOGETHER - others.stream().mapToInt(Placement::days).sum();
        LocalDate latest = planned.from().plusDays(left - 1L);
        return planned.until().isAfter(latest)
                ? Optional.of(Refusal.of(RefusalCode.TRACKS_TOO_LONG, DATE.format(latest)).at("until"))
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
