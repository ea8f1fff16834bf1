package nl.wijkcheque.visit;

import java.time.LocalDate;
import java.util.List;
import nl.wijkcheque.participant.Track;
import nl.wijkcheque.shared.ParticipantId;
import nl.wijkcheque.shared.ResidentId;

/**
 * A good helper whose last placement ends soon, and who will miss her.
 *
 * @param lastDay of the last of her placements
 * @param residents to whom she came often of late, or who ask for her, most often first
 */
public record Farewell(
        ParticipantId participant, String name, Track track, LocalDate lastDay, List<Regular> residents) {

    public Farewell {
        residents = List.copyOf(residents);
    }

    /**
     * @param visits of late
     * @param asked she said that she likes to be helped by this person again
     */
    public record Regular(ResidentId resident, int visits, boolean asked) {}
}
