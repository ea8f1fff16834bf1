package nl.wijkcheque.visit;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import nl.wijkcheque.audit.Audit;
import nl.wijkcheque.audit.AuditAction;
import nl.wijkcheque.planning.DayChanges;
import nl.wijkcheque.planning.PlannedVisit;
import nl.wijkcheque.planning.UnplanReason;
import nl.wijkcheque.shared.Actor;
import nl.wijkcheque.shared.Minutes;
import nl.wijkcheque.shared.Outcome;
import nl.wijkcheque.shared.RefusalCode;

/**
 * A visit that was started, and then nobody came who works there: it was no visit. The resident pays nothing, and was promised
 * something, so her booking goes before others.
 */
@Singleton
class NobodyWent {

    private final VisitRows rows;
    private final Told told;
    private final HoursRegister hours;
    private final ReportWriter reports;
    private final DayChanges changes;
    private final Audit audit;
    private final Clock clock;

    NobodyWent(
            VisitRows rows,
            Told told,
            HoursRegister hours,
            ReportWriter reports,
            DayChanges changes,
            Audit audit,
            Clock clock) {
        this.rows = rows;
        this.told = told;
        this.hours = hours;
        this.reports = reports;
        this.changes = changes;
        this.audit = audit;
        this.clock = clock;
    }

    /** Refused: CHEQUES_WITHOUT_WORK, and as {@link DayChanges#release}. */
    Outcome<FinishedVisit> end(Actor by, PlannedVisit visit, Collection<PresenceLine> all) {
        UUID id = visit.id().value();
        String why = ReportKind.NO_CREW.name();
        // The row is held since it was seen to be under way: only cheques can be in the way.
        if (rows.turnAway(id, why, clock.instant(), by.account().value()) == 0) {
            return Outcome.refused(RefusalCode.CHEQUES_WITHOUT_WORK);
        }
        told.put(visit.id(), all);
        List<UUID> registered = hours.register(by, visit, all);
        reports.write(by, visit, ReportKind.NO_CREW, "");
        audit.record(by, AuditAction.VISIT_TURNED_AWAY, id);
        return changes.release(by, visit.id(), UnplanReason.NO_SHOW)
                .map(booking -> new FinishedVisit(
                        visit.id(),
                        Minutes.ZERO,
                        Minutes.ZERO,
                        registered,
                        booking));
    }
}
