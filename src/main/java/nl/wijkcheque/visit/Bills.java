package nl.wijkcheque.visit;

import jakarta.inject.Singleton;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import nl.wijkcheque.catalogue.Offering;
import nl.wijkcheque.catalogue.Offerings;
import nl.wijkcheque.cheque.ChequeCounts;
import nl.wijkcheque.planning.DayChanges;
import nl.wijkcheque.planning.PlannedVisit;
import nl.wijkcheque.shared.Actor;
import nl.wijkcheque.shared.Minutes;
import nl.wijkcheque.shared.Said;
import nl.wijkcheque.shared.VisitId;

/** Keeps what a visit costs in step with what turns out about who worked there. */
@Singleton
class Bills {

    private final VisitRows rows;
    private final PresenceRows presences;
    private final DayChanges changes;
    private final Offerings offerings;
    private final ChequeCounts cheques;
    private final InvoicedVisits invoiced;
    private final ReportWriter reports;

    Bills(
            VisitRows rows,
            PresenceRows presences,
            DayChanges changes,
            Offerings offerings,
            ChequeCounts cheques,
            InvoicedVisits invoiced,
            ReportWriter reports) {
        this.rows = rows;
        this.presences = presences;
        this.changes = changes;
        this.offerings = offerings;
        this.cheques = cheques;
        this.invoiced = invoiced;
        this.reports = reports;
    }

    /**
     * In the transaction that writes down otherwise who was there. A coordinator hears of it when an invoice says otherwise,
     * and as {@link #check}.
     */
    void follow(Actor by, VisitId id) {
        VisitRow before = rows.hold(id.value()).orElseThrow();
        Optional<PlannedVisit> planned = changes.ever(id);
        if (before.visitState() != VisitState.DONE || planned.isEmpty()) {
            return;
        }
        PlannedVisit visit = planned.get();
        Minutes costs = costs(before, visit);
        if (costs.count() == before.billedMinutes()) {
            return;
        }
        // An invoice keeps minutes of its own: what is made after a credit note is of what it costs by now.
        rows.bill(id.value(), costs.count());
        if (before.organisationId() != null) {
            invoiced.hold(visit.servicepunt(), YearMonth.from(before.day()), id)
                    .filter(stands -> !stands.equals(costs))
                    .ifPresent(stands -> tell(by, visit, "visit.bill.invoiced", stands.count(), costs));
        } else if (costs.count() < before.billedMinutes()) {
            check(by, id);
        }
    }

    /**
     * In the transaction that says what a visit costs, or that takes in a cheque after that: a coordinator hears of it when a
     * cheque has to go back.
     */
    void check(Actor by, VisitId id) {
        VisitRow now = rows.hold(id.value()).orElseThrow();
        if (!tooMuch(now).equals(Minutes.ZERO)) {
            tell(
                    by,
                    changes.ever(id).orElseThrow(),
                    "visit.bill.paid",
                    now.paidMinutes(),
                    Minutes.of(now.billedMinutes()));
        }
    }

    /**
     * What was paid more than it costs. Nothing when that is less than each cheque that was taken in: the last may be worth
     * more than was due.
     */
    Minutes tooMuch(VisitRow visit) {
        return visit.surplus().count() == 0
                ? Minutes.ZERO
                : cheques.smallestFor(new VisitId(visit.visitId()))
                        .filter(worth -> !worth.isLongerThan(visit.surplus()))
                        .map(_ -> visit.surplus())
                        .orElse(Minutes.ZERO);
    }

    private void tell(Actor by, PlannedVisit visit, String key, int before, Minutes now) {
        Said said = new Said("", key, List.of("" + before, "" + now.count()));
        reports.write(by, visit, ReportKind.BILL_DIFFERS, Said.fact(List.of(said)));
    }

    private Minutes costs(VisitRow row, PlannedVisit visit) {
        Offering offering = offerings.find(visit.offering()).orElseThrow();
        List<PresenceLine> lines = presences.of(row.visitId()).stream().map(PresenceRow::line).toList();
        return Due.worked(offering.billing(), row.agreed(visit), PresenceRules.worked(visit, lines));
    }
}
