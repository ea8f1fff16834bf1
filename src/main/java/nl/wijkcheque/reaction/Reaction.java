package nl.wijkcheque.reaction;

import java.time.LocalDate;
import java.util.List;
import nl.wijkcheque.catalogue.Wording;
import nl.wijkcheque.shared.ParticipantId;
import nl.wijkcheque.shared.ResidentId;
import nl.wijkcheque.shared.VisitId;
import org.jspecify.annotations.Nullable;

/**
 * A visit that is done, and what its resident says about it.
 *
 * @param what name of the offering
 * @param lastDay on which she may react
 * @param mayComplain the days to react in are not over, and she has not complained yet
 * @param way how her reaction came in; null when there was none
 * @param crew who was there
 * @param complaint null when there was none
 */
public record Reaction(
        VisitId visit,
        ResidentId resident,
        String residentName,
        LocalDate day,
        Wording what,
        Verdict verdict,
        LocalDate lastDay,
        boolean mayComplain,
        @Nullable Way way,
        List<Helper> crew,
        @Nullable Complaint complaint) {

    public Reaction {
        crew = List.copyOf(crew);
    }

    /**
     * Somebody who came to help.
     *
     * @param name first name only
     * @param again the resident likes to see her again
     */
    public record Helper(ParticipantId participant, String name, boolean again) {}
}
