package nl.wijkcheque.planning;

import java.util.List;
import nl.wijkcheque.shared.BookingId;
import nl.wijkcheque.shared.TimeSlot;

/**
 * Who might go to one visit.
 *
 * @param crewMin fewest who work, without who is shadowing
 * @param crewMax most who work, without who is shadowing
 * @param candidates possible ones first
 */
public record CandidateList(BookingId booking, TimeSlot slot, int crewMin, int crewMax, List<Candidate> candidates) {

    public CandidateList {
        candidates = List.copyOf(candidates);
    }
}
