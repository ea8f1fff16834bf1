package nl.wijkcheque.planning.rule;

import java.util.List;
import java.util.Set;
import nl.wijkcheque.shared.BookingId;
import nl.wijkcheque.shared.OfferingId;
import nl.wijkcheque.shared.ParticipantId;
import org.jspecify.annotations.Nullable;

/**
 * A booking that needs a crew, or has one.
 *
 * @param place number among the {@link Places}
 * @param length minutes
 * @param asked when the resident can
 * @param season when it is offered
 * @param urgent goes before what is not
 * @param waitingDays since it was asked; 0 at least
 * @param lateDays past its norm date; 0 at least
 * @param pets there are pets
 * @param seeAgain whom the resident asked to see again
 * @param knownBy who was there before
 * @param apart who may not go there
 * @param promise when it is planned already
 */
public record Need(
        BookingId booking,
        int place,
        Work work,
        int length,
        Windows asked,
        Windows season,
        boolean urgent,
        int waitingDays,
        int lateDays,
        boolean pets,
        Set<ParticipantId> seeAgain,
        Set<ParticipantId> knownBy,
        Set<ParticipantId> apart,
        @Nullable Promise promise) {

    public Need {
        seeAgain = Set.copyOf(seeAgain);
        knownBy = Set.copyOf(knownBy);
        apart = Set.copyOf(apart);
    }

    /** A visit that can't be moved, of which it only matters who is where and when. */
    public static Need standing(
            BookingId booking, int place, OfferingId offering, int start, int length, List<ParticipantId> crew) {
        Work work = new Work(offering, false, 0, true, 0, Integer.MAX_VALUE, null);
        Promise promise = new Promise(start, crew, true);
        return new Need(booking, place, work, length, Windows.NONE, Windows.NONE, false, 0, 0, false, Set.of(),
                Set.of(),
                Set.of(), promise);
    }

    /** The same with a promise that can't be changed. */
    public Need asFixed() {
        Promise stands = promise == null ? null : new Promise(promise.start(), promise.crew(), true);
        return new Need(booking, place, work, length, asked, season, urgent, waitingDays, lateDays, pets, seeAgain,
                knownBy,
                apart, stands);
    }

    /** The same at other times. */
    public Need askedAt(Windows times) {
        return new Need(booking, place, work, length, times, season, urgent, waitingDays, lateDays, pets, seeAgain,
                knownBy,
                apart, promise);
    }

    /** Whether it stands where it stands. */
    public boolean isFixed() {
        return promise != null && promise.fixed();
    }
}
