package nl.wijkcheque.planning;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.wijkcheque.booking.LastContact;
import nl.wijkcheque.shared.BookingId;
import nl.wijkcheque.shared.ResidentId;
import nl.wijkcheque.shared.VisitId;
import org.jspecify.annotations.Nullable;

/**
 * Between what a resident heard and what is planned; one of both visits is there.
 *
 * @param now that stands, and that she was not told of; null when none does
 * @param off that she counts on, and that stands no more; null when there is none
 * @param toldOfOff whether she was told of that, so that she may be right by chance
 */
record Difference(
        @Nullable PlannedVisitRow now,
        @Nullable PlannedVisitRow off,
        boolean toldOfOff,
        @Nullable LastContact contact) {

    static Difference of(
            @Nullable PlannedVisitRow now, @Nullable PlannedVisitRow off, LastHeard heard,
            @Nullable LastContact contact) {
        return new Difference(now, off, off != null && heard.knows(off), contact);
    }

    ResidentId resident() {
        return new ResidentId(visit().residentId());
    }

    boolean isSameTime() {
        return now != null && off != null && now.slot().equals(off.slot());
    }

    /** Empty when what stands is what she was told: it was planned anew, at the same time with the same people. */
    Optional<Untold> untold(Map<UUID, Set<UUID>> crews) {
        boolean same = isSameTime()
                && Objects.equals(crews.get(visit().id()), crews.get(Objects.requireNonNull(off).id()));
        return same && toldOfOff ? Optional.empty() : Optional.of(untold(now == null || same ? null : off));
    }

    private Untold untold(@Nullable PlannedVisitRow insteadOf) {
        PlannedVisitRow visit = visit();
        boolean back = now == null;
        boolean tried = contact != null
                && contact.isTriedSince(back ? Objects.requireNonNull(visit.unplannedAt()) : visit.plannedAt());
        return new Untold(
                new VisitId(visit.id()),
                insteadOf == null ? null : new VisitId(insteadOf.id()),
                new BookingId(visit.bookingId()),
                resident(),
                visit.slot(),
                back,
                tried ? contact : null);
    }

    private PlannedVisitRow visit() {
        return now == null ? Objects.requireNonNull(off) : now;
    }
}
