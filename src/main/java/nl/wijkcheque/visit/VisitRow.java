package nl.wijkcheque.visit;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import nl.wijkcheque.shared.BookingId;
import nl.wijkcheque.shared.Minutes;
import nl.wijkcheque.shared.OrganisationId;
import nl.wijkcheque.shared.ResidentId;
import nl.wijkcheque.shared.VisitId;
import org.jspecify.annotations.Nullable;

@MappedEntity("visit_day")
record VisitRow(
        @Id UUID visitId,
        UUID bookingId,
        UUID residentId,
        UUID servicepuntId,
        LocalDate day,
        String state,
        int billedMinutes,
        int paidMinutes,
        @Nullable UUID organisationId,
        Instant startedAt,
        UUID startedBy,
        @Nullable Instant finishedAt,
        @Nullable UUID finishedBy) {

    VisitState visitState() {
        return VisitState.valueOf(state);
    }

    /** To be paid with cheques: nothing when an organisation pays by invoice. */
    Minutes due() {
        return organisationId != null ? Minutes.ZERO : Minutes.of(Math.max(0, billedMinutes - paidMinutes));
    }

    /** @throws NullPointerException when cheques pay for it */
    VisitOnAccount onAccount() {
        return new VisitOnAccount(
                new VisitId(visitId),
                new BookingId(bookingId),
                new OrganisationId(Objects.requireNonNull(organisationId)),
                new ResidentId(residentId),
                day,
                Minutes.of(billedMinutes));
    }
}
