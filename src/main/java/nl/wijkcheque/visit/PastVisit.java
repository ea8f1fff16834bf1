package nl.wijkcheque.visit;

import java.time.LocalDate;
import java.util.List;
import nl.wijkcheque.planning.CrewPart;
import nl.wijkcheque.shared.Minutes;
import nl.wijkcheque.shared.VisitId;
import org.jspecify.annotations.Nullable;

/**
 * One visit as evidence of what a participant can do; never at whom.
 *
 * @param part as what she went; null when that is no longer known
 * @param companions who else was there
 */
public record PastVisit(
        VisitId visit,
        LocalDate day,
        Presence presence,
        Minutes minutes,
        @Nullable CrewPart part,
        List<Companion> companions) {

    public PastVisit {
        companions = List.copyOf(companions);
    }

    /** @param part as what she went; null when that is no longer known */
    public record Companion(String name, @Nullable CrewPart part) {}
}
