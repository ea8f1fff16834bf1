package nl.wijkcheque.resident;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.wijkcheque.shared.AccountId;
import org.jspecify.annotations.Nullable;

@MappedEntity("entitlement")
record EntitlementRow(
        @Id UUID id,
        UUID residentId,
        LocalDate validFrom,
        LocalDate validUntil,
        UUID seenBy,
        String seenByName,
        Instant seenAt,
        @Nullable LocalDate endedOn) {

    Entitlement entitlement() {
        return new Entitlement(
                id, Ground.WMO, validFrom, validUntil, new AccountId(seenBy), seenByName, seenAt, endedOn);
    }
}
