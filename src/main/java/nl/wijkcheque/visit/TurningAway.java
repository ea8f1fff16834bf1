package nl.wijkcheque.visit;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.wijkcheque.audit.Audit;
import nl.wijkcheque.audit.AuditAction;
import nl.wijkcheque.booking.WaitingCause;
import nl.wijkcheque.booking.Wachtlijst;
import nl.wijkcheque.catalogue.Offerings;
import nl.wijkcheque.planning.DayChanges;
import nl.wijkcheque.planning.PlannedVisit;
import nl.wijkcheque.shared.Actor;
import nl.wijkcheque.shared.BookingId;
import nl.wijkcheque.shared.Outcome;
import nl.wijkcheque.shared.Refusal;
import nl.wijkcheque.shared.RefusalCode;
import nl.wijkcheque.shared.VisitId;

/** A crew that came for nothing: the visit ends, what they spent on it counts, and the booking waits again. */
@Singleton
class TurningAway {

    private final Access access;
    private final VisitSteps steps;
    private final VisitRows rows;
    private final Told told;
    private final PresenceRules presenceRules;
    private final HoursRegister hours;
    private final ReportWriter reports;
    private final Offerings offerings;
    private final DayChanges changes;
    private final Wachtlijst wachtlijst;
    private final Audit audit;
    private final Clock clock;

    TurningAway(
            Access access,
            VisitSteps steps,
            VisitRows rows,
            Told told,
            PresenceRules presenceRules,
            HoursRegister hours,
            ReportWriter reports,
            Offerings offerings,
            DayChanges changes,
            Wachtlijst wachtlijst,
            Audit audit,
            Clock clock) {
        this.access = access;
        this.steps = steps;
        this.rows = rows;
        this.told = told;
        this.presenceRules = presenceRules;
        this.hours = hours;
        this.reports = reports;
        this.offerings = offerings;
        this.changes = changes;
        this.wachtlijst = wachtlijst;
        this.audit = audit;
        this.clock = clock;
    }

    Outcome<BookingId> turnAway(Actor by, VisitId id, TurnedAway why, String note, List<PresenceLine> lines) {
        return access.toWork(by, id).then(visit -> begun(by, visit)
                .then(row -> presenceRules.checkAll(
                        lines, visit, offerings.find(visit.offering()).orElseThrow().kind()))
                .then(said -> PresenceRules.complete(visit, said, told.before(visit)))
                .then(all -> presenceRules.waited(rows.hold(id.value()).orElseThrow().agreed(visit), all))
                .then(all -> {
                    if (all.values().stream().allMatch(line -> line.presence().isAbsent())) {
                        return Outcome.refused(Refusal.of(RefusalCode.NOBODY_CAME).at("lines"));
                    }
                    if (rows.turnAway(id.value(), why.name(), clock.instant(), by.account().value()) == 0) {
                        return Outcome.refused(lost(id));
                    }
                    told.put(id, all.values());
                    hours.register(by, visit, all.values());
                    reports.write(by, visit, why.report(), note);
                    audit.record(by, AuditAction.VISIT_TURNED_AWAY, id.value());
                    return changes.release(by, id, why.unplan()).map(booking -> {
                        wachtlijst.explain(by, Map.of(booking, WaitingCause.RESIDENT));
                        return booking;
                    });
                }));
    }

    /** Whoever rings a bell in vain has not pressed start. */
    private Outcome<VisitId> begun(Actor by, PlannedVisit visit) {
        Optional<VisitRow> row = rows.find(visit.id().value());
        if (row.isEmpty()) {
            return steps.start(by, visit.id());
        }
        VisitState state = row.get().visitState();
        return state == VisitState.UNDER_WAY ? Outcome.done(visit.id()) : Outcome.refused(Words.state(state));
    }

    private Refusal lost(VisitId id) {
        VisitRow now = rows.hold(id.value()).orElseThrow();
        return now.visitState() == VisitState.UNDER_WAY
                ? Refusal.of(RefusalCode.VISIT_HAS_CHEQUES)
                : Words.state(now.visitState());
    }
}
