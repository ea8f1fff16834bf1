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
 * @param residents to whom she came often of late, most often first
 */
public record Farewell(
        ParticipantId participant, String name, Track track, LocalDate lastDay, List<Regular> residents) {

    public Farewell {
        residents = List.copyOf(residents);
    }

    /** @param visits of late */
    public record Regular(ResidentId resident, int visits) {}
}
