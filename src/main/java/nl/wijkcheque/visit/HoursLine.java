package nl.wijkcheque.visit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.wijkcheque.shared.AccountId;
import nl.wijkcheque.shared.Minutes;
import nl.wijkcheque.shared.ParticipantId;
import nl.wijkcheque.shared.VisitId;
import org.jspecify.annotations.Nullable;

/**
 * What one participant worked at one visit.
 *
 * @param day of the visit, in the Netherlands; it counts on that day, whenever it was registered, corrected or confirmed [choice]
 * @param minutes that she worked there, all together
 * @param corrects the line that was wrong
 * @param before what was confirmed before this correction; null for one that corrects nothing that was confirmed
 */
public record HoursLine(
        UUID id,
        VisitId visit,
        ParticipantId participant,
        LocalDate day,
        Presence presence,
        Minutes minutes,
        HoursState state,
        AccountId registeredBy,
        Instant registeredAt,
        @Nullable AccountId confirmedBy,
        @Nullable Instant confirmedAt,
        @Nullable UUID corrects,
        @Nullable Minutes before) {

    /** What it adds to the confirmed hours of its day, in minutes; below zero when it takes something off. */
    public int counted() {
        return before == null ? minutes.count() : minutes.count() - before.count();
    }
}
