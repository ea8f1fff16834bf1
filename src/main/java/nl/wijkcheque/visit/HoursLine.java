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
 * @param day of the visit, in the Netherlands
 * @param corrects the line that this one replaces
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
        @Nullable UUID corrects) {}
