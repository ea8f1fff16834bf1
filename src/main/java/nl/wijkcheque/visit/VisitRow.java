package nl.wijkcheque.visit;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.wijkcheque.shared.Minutes;
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
        Instant startedAt,
        UUID startedBy,
        @Nullable Instant finishedAt,
        @Nullable UUID finishedBy) {

    VisitState visitState() {
        return VisitState.valueOf(state);
    }

    Minutes due() {
        return Minutes.of(Math.max(0, billedMinutes - paidMinutes));
    }
}
