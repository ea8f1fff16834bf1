package nl.wijkcheque.resident;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.wijkcheque.shared.AccountId;
import org.jspecify.annotations.Nullable;

/**
 * A Wmo-indicatie that was seen. Not what it is for, not the letter, no number: only that it is there, and how long.
 *
 * @param validFrom first day on which it gives the reduced tariff
 * @param validUntil last day
 * @param seenBy who saw the proof
 * @param seenByName that person's name at the time
 * @param endedOn last day when it was ended early; the day before {@code validFrom} when it never held
 */
public record Entitlement(
        UUID id,
        Ground ground,
        LocalDate validFrom,
        LocalDate validUntil,
        AccountId seenBy,
        String seenByName,
        Instant seenAt,
        @Nullable LocalDate endedOn) {

    /** The last day on which it really holds. */
    public LocalDate lastDay() {
        return endedOn == null ? validUntil : endedOn;
    }

    public boolean covers(LocalDate day) {
        return !day.isBefore(validFrom) && !day.isAfter(lastDay());
    }
}
