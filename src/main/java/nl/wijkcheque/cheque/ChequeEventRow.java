package nl.wijkcheque.cheque;

import io.micronaut.core.annotation.Introspected;
import java.time.Instant;
import java.util.UUID;
import nl.wijkcheque.shared.Actor;
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

    ChequeFile.Happened happened(Actor reader) {
        return new ChequeFile.Happened(
                ChequeEventKind.valueOf(kind),
                happenedAt,
                Role.valueOf(role),
                mayName(reader) ? actorName : null,
                place,
                Money.cents(amountCents),
                visitId == null ? null : new VisitId(visitId),
                otherId == null ? null : new ChequeId(otherId),
                reason);
    }

    /** A coordinator knows everybody; whoever only accounts for money hears of colleagues, not of residents and participants. */
    private boolean mayName(Actor reader) {
        return reader.is(Role.COORDINATOR)
                || (reader.isAny(Role.CONTROLLER, Role.ADMIN) && Role.valueOf(role).isStaff());
    }
}
