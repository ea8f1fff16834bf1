package nl.wijkcheque.visit;

import java.time.LocalDate;
import java.util.List;
import nl.wijkcheque.shared.Minutes;
import nl.wijkcheque.shared.OfferingId;
import nl.wijkcheque.shared.ParticipantId;

/**
 * What one participant did of one offering: the evidence for a next step of induction.
 *
 * @param visits that were done and at which she was, in the past year
 * @param residents how many different ones she came to
 * @param missed visits of which she stayed away without notice
 * @param companions with whom she went, most often first
 */
public record Experience(
        ParticipantId participant,
        OfferingId offering,
        int visits,
        Minutes minutes,
        int residents,
        int missed,
        LocalDate first,
        LocalDate last,
        List<Together> companions) {

    public Experience {
        companions = List.copyOf(companions);
    }

    /** @param visits to which both went */
    public record Together(ParticipantId companion, int visits) {}
}
