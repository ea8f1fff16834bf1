package nl.wijkcheque.visit;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.wijkcheque.shared.AccountId;
import nl.wijkcheque.shared.BookingId;
import nl.wijkcheque.shared.Minutes;
import nl.wijkcheque.shared.ResidentId;
import nl.wijkcheque.shared.VisitId;
import org.jspecify.annotations.Nullable;

@MappedEntity("visit_report")
record ReportRow(
        @Id UUID id,
        UUID visitId,
        UUID residentId,
        UUID servicepuntId,
        LocalDate day,
        String kind,
        String note,
        @Nullable Integer extraMinutes,
        @Nullable String choice,
        @Nullable UUID followUp,
        UUID reportedBy,
        Instant reportedAt,
        String state,
        @Nullable String settlement,
        @Nullable UUID settledBy,
        @Nullable Instant settledAt) {

    Report report(String residentName) {
        return new Report(
                id,
                new VisitId(visitId),
                new ResidentId(residentId),
                residentName,
                day,
                ReportKind.valueOf(kind),
                note,
                extraMinutes == null ? null : Minutes.of(extraMinutes),
                choice == null ? null : ExtraChoice.valueOf(choice),
                followUp == null ? null : new BookingId(followUp),
                reportedAt,
                settled());
    }

    private Report.@Nullable Settled settled() {
        return settlement == null || settledBy == null || settledAt == null
                ? null
                : new Report.Settled(settlement, new AccountId(settledBy), settledAt);
    }
}
