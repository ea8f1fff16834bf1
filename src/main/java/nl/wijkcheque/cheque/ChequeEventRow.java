package nl.wijkcheque.cheque;

import io.micronaut.core.annotation.Introspected;
import java.time.Instant;
import java.util.UUID;
import nl.wijkcheque.shared.ChequeId;
import nl.wijkcheque.shared.Money;
import nl.wijkcheque.shared.Role;
import nl.wijkcheque.shared.VisitId;
import org.jspecify.annotations.Nullable;

/** One thing that happened, as it is read; {@link Steps} writes it. */
@Introspected
record ChequeEventRow(
        String kind,
        Instant happenedAt,
        String actorName,
        String role,
        String place,
        @Nullable UUID visitId,
        @Nullable UUID otherId,
        long amountCents,
        @Nullable String reason) {

    ChequeFile.Happened happened(boolean withName) {
        return new ChequeFile.Happened(
                ChequeEventKind.valueOf(kind),
                happenedAt,
                Role.valueOf(role),
                withName ? actorName : null,
                place,
                Money.cents(amountCents),
                visitId == null ? null : new VisitId(visitId),
                otherId == null ? null : new ChequeId(otherId),
                reason);
    }
}
