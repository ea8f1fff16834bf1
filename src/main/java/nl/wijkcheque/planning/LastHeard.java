package nl.wijkcheque.planning;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import nl.wijkcheque.booking.LastContact;
import org.jspecify.annotations.Nullable;

/**
 * What a resident knows of the visits of one booking: all that stood when there was last word between her and us.
 *
 * @param visits that stand or stood for it, in any order
 * @param at when she was last told, or said herself that she did not want one of them; null when neither was yet
 */
record LastHeard(List<PlannedVisitRow> visits, @Nullable Instant at) {

    static LastHeard of(List<PlannedVisitRow> visits, @Nullable LastContact contact) {
        Stream<Instant> said = visits.stream()
                .filter(LastHeard::sheSpokeWithUs)
                .map(PlannedVisitRow::unplannedAt)
                .filter(Objects::nonNull);
        Stream<Instant> told = Stream.ofNullable(contact == null ? null : contact.told());
        return new LastHeard(visits, Stream.concat(told, said).max(Comparator.naturalOrder()).orElse(null));
    }

    /** Whether there was word since it was planned. */
    boolean knows(PlannedVisitRow visit) {
        return isSince(visit.plannedAt());
    }

    /**
     * The visit that she counts on, or may count on, though it stands no more through no wish of hers: the one of which she was
     * told, or else the last that was taken back. Of what was planned by mistake she counts only on what she was told.
     */
    Optional<PlannedVisitRow> off() {
        return visits.stream()
                .filter(this::isStillExpected)
                .max(Comparator.comparing(this::knows)
                        .thenComparing(row -> Objects.requireNonNull(row.unplannedAt()))
                        .thenComparing(PlannedVisitRow::id));
    }

    private static boolean sheSpokeWithUs(PlannedVisitRow visit) {
        UnplanReason why = visit.why();
        return why != null && why.sheSpokeWithUs();
    }

    private boolean isStillExpected(PlannedVisitRow visit) {
        UnplanReason why = visit.why();
        Instant unplanned = visit.unplannedAt();
        return why != null
                && unplanned != null
                && !why.isHerOwn()
                && !isSince(unplanned)
                && (knows(visit) || !why.isSlip());
    }

    private boolean isSince(Instant moment) {
        return at != null && !at.isBefore(moment);
    }
}
