package nl.wijkcheque.planning;

import java.time.LocalDate;
import java.util.List;
import nl.wijkcheque.shared.BookingId;

/**
 * Crews for one booking, best first.
 *
 * @param moves whether it has a visit, which choosing one would move
 * @param from first day that was looked at
 * @param until last day that was looked at
 * @param possible every limit holds
 * @param almost few limits are in the way
 */
public record CrewRanking(
        BookingId booking,
        boolean moves,
        LocalDate from,
        LocalDate until,
        int crewMin,
        int crewMax,
        List<RankedCrew> possible,
        List<RankedCrew> almost) {

    public CrewRanking {
        possible = List.copyOf(possible);
        almost = List.copyOf(almost);
    }
}
