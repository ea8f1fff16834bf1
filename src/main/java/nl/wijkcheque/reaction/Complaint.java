package nl.wijkcheque.reaction;

import java.time.Instant;
import java.time.LocalDate;
import nl.wijkcheque.shared.AccountId;
import nl.wijkcheque.shared.ResidentId;
import nl.wijkcheque.shared.VisitId;
import org.jspecify.annotations.Nullable;

/**
 * A complaint about a visit.
 *
 * @param residentName as a list shows her
 * @param day of the visit
 * @param answer null as long as it is open
 */
public record Complaint(
        VisitId visit,
        ResidentId resident,
        String residentName,
        LocalDate day,
        String text,
        Instant saidAt,
        @Nullable Answer answer) {

    /** What the resident is told about it. */
    public record Answer(String text, AccountId by, Instant at) {}

    public ComplaintState state() {
        return answer == null ? ComplaintState.OPEN : ComplaintState.ANSWERED;
    }
}
