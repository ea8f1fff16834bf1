package nl.wijkcheque.visit.api;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.wijkcheque.platform.web.Messages;
import nl.wijkcheque.shared.BookingId;
import nl.wijkcheque.shared.Minutes;
import nl.wijkcheque.visit.ExtraChoice;
import nl.wijkcheque.visit.Report;
import nl.wijkcheque.visit.ReportKind;
import org.jspecify.annotations.Nullable;

/** Something that a crew told about a visit. */
@Serdeable
record ReportAnswer(
        UUID id,
        UUID visitId,
        UUID residentId,
        String residentName,
        LocalDate day,
        ReportKind kind,
        String note,
        @Nullable Integer extraMinutes,
        @Nullable ExtraChoice choice,
        @Nullable UUID followUpId,
        Instant reportedAt,
        @Nullable String settlement,
        @Nullable UUID settledBy,
        @Nullable Instant settledAt) {

    static ReportAnswer of(Messages messages, Report report) {
        Minutes extra = report.extra();
        BookingId followUp = report.followUp();
        Report.Settled settled = report.settled();
        return new ReportAnswer(
                report.id(),
                report.visit().value(),
                report.resident().value(),
                report.residentName(),
                report.day(),
                report.kind(),
                report.told(messages),
                extra == null ? null : extra.count(),
                report.choice(),
                followUp == null ? null : followUp.value(),
                report.reportedAt(),
                settled == null ? null : settled.note(),
                settled == null ? null : settled.by().value(),
                settled == null ? null : settled.at());
    }
}
