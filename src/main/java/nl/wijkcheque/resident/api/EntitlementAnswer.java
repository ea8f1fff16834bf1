package nl.wijkcheque.resident.api;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.wijkcheque.resident.Entitlement;
import nl.wijkcheque.resident.Ground;
import org.jspecify.annotations.Nullable;

/**
 * An indication that was seen.
 *
 * @param seenBy the name of who saw it
 * @param endedOn its last day when it was ended early
 */
@Serdeable
record EntitlementAnswer(
        UUID id,
        Ground ground,
        LocalDate validFrom,
        LocalDate validUntil,
        String seenBy,
        Instant seenAt,
        @Nullable LocalDate endedOn) {

    static EntitlementAnswer of(Entitlement entitlement) {
        return new EntitlementAnswer(
                entitlement.id(),
                entitlement.ground(),
                entitlement.validFrom(),
                entitlement.validUntil(),
                entitlement.seenByName(),
                entitlement.seenAt(),
                entitlement.endedOn());
    }
}
