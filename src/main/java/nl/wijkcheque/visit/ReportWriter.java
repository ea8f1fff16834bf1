package nl.wijkcheque.visit;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.UUID;
import nl.wijkcheque.audit.Audit;
import nl.wijkcheque.audit.AuditAction;
import nl.wijkcheque.planning.PlannedVisit;
import nl.wijkcheque.shared.Actor;
import nl.wijkcheque.shared.BookingId;
import nl.wijkcheque.shared.Minutes;
import nl.wijkcheque.shared.TimeOrderedIds;
import org.jspecify.annotations.Nullable;

/** Writes down what a crew tells; in the transaction of what comes of it. */
@Singleton
class ReportWriter {

    private final ReportRows rows;
    private final TimeOrderedIds ids;
    private final Audit audit;
    private final Clock clock;

    ReportWriter(ReportRows rows, TimeOrderedIds ids, Audit audit, Clock clock) {
        this.rows = rows;
        this.ids = ids;
        this.audit = audit;
        this.clock = clock;
    }

    UUID write(Actor by, PlannedVisit visit, ReportKind kind, String note) {
        return write(by, visit, kind, note, null, null, null);
    }

    UUID moreWork(
            Actor by,
            PlannedVisit visit,
            String note,
            Minutes extra,
            ExtraChoice choice,
            @Nullable BookingId followUp) {
        return write(by, visit, ReportKind.MORE_WORK, note, extra, choice, followUp);
    }

    private UUID write(
            Actor by,
            PlannedVisit visit,
            ReportKind kind,
            String note,
            @Nullable Minutes extra,
            @Nullable ExtraChoice choice,
            @Nullable BookingId followUp) {
        UUID id = ids.next();
        rows.save(new ReportRow(
                id,
                visit.id().value(),
                visit.resident().value(),
                visit.servicepunt().value(),
                visit.day(),
                kind.name(),
                note,
                extra == null ? null : extra.count(),
                choice == null ? null : choice.name(),
                followUp == null ? null : followUp.value(),
                by.account().value(),
                clock.instant(),
                ReportState.OPEN.name(),
                null,
                null,
                null));
        audit.record(by, AuditAction.VISIT_REPORTED, id);
        return id;
    }
}
