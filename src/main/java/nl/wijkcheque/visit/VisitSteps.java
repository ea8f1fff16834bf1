package nl.wijkcheque.visit;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.wijkcheque.audit.Audit;
import nl.wijkcheque.audit.AuditAction;
import nl.wijkcheque.booking.Bookings;
import nl.wijkcheque.booking.PaidBy;
import nl.wijkcheque.catalogue.Offering;
import nl.wijkcheque.catalogue.Offerings;
import nl.wijkcheque.catalogue.VatTreatment;
import nl.wijkcheque.planning.CrewMember;
import nl.wijkcheque.planning.PlannedVisit;
import nl.wijkcheque.platform.Transactions;
import nl.wijkcheque.shared.Actor;
import nl.wijkcheque.shared.Amsterdam;
import nl.wijkcheque.shared.Minutes;
import nl.wijkcheque.shared.OrganisationId;
import nl.wijkcheque.shared.Outcome;
import nl.wijkcheque.shared.VisitId;
import org.jspecify.annotations.Nullable;

/** The steps of a visit: start, presence, finish. Each is a conditional change; the booking moves along with it. */
@Singleton
class VisitSteps {

    private final Access access;
    private final Bookings bookings;
    private final Offerings offerings;
    private final VisitRows rows;
    private final Told told;
    private final PresenceRules presenceRules;
    private final HoursRegister hours;
    private final NobodyWent nobodyWent;
    private final Bills bills;
    private final Transactions transactions;
    private final Audit audit;
    private final Clock clock;

    VisitSteps(
            Access access,
            Bookings bookings,
            Offerings offerings,
            VisitRows rows,
            Told told,
            PresenceRules presenceRules,
            HoursRegister hours,
            NobodyWent nobodyWent,
            Bills bills,
            Transactions transactions,
            Audit audit,
            Clock clock) {
        this.access = access;
        this.bookings = bookings;
        this.offerings = offerings;
        this.rows = rows;
        this.told = told;
        this.presenceRules = presenceRules;
        this.hours = hours;
        this.nobodyWent = nobodyWent;
        this.bills = bills;
        this.transactions = transactions;
        this.audit = audit;
        this.clock = clock;
    }

    Outcome<VisitId> start(Actor by, VisitId id) {
        return transactions.write(() -> access.toWork(by, id).then(visit -> {
            Optional<VisitRow> begun = rows.find(id.value());
            return begun.isPresent()
                    ? Outcome.refused(Words.state(begun.get().visitState()))
                    : access.inTime(by, visit)
                            .then(fine -> bookings.start(by, visit.booking()))
                            .then(underWay -> begin(by, visit));
        }));
    }

    private Outcome<VisitId> begin(Actor by, PlannedVisit visit) {
        Offering offering = offeringOf(visit);
        Minutes billed = Due.planned(offering.billing(), visit);
        PaidBy paidBy = bookings.doorstep(visit.booking()).orElseThrow().paidBy();
        int begun = rows.start(
                visit.id().value(),
                visit.booking().value(),
                visit.resident().value(),
                visit.servicepunt().value(),
                visit.day(),
                visit.offering().value(),
                offering.kind().name(),
                vat(visit),
                paidBy instanceof PaidBy.Cheques(UUID household) ? household : null,
                VisitRow.crew(visit),
                billed.count(),
                paidBy instanceof PaidBy.Invoice(OrganisationId organisation) ? organisation.value() : null,
                startOf(visit),
                by.account().value());
        if (begun == 0) {
            return Outcome.refused(Words.state(VisitState.UNDER_WAY));
        }
        audit.record(by, AuditAction.VISIT_STARTED, visit.id().value());
        return Outcome.done(visit.id());
    }

    /** Of a visit that is written down afterwards nobody knows better than the plan; when it was written down is in the trail. */
    private Instant startOf(PlannedVisit visit) {
        return visit.day().isBefore(Amsterdam.today(clock)) ? visit.slot().start() : clock.instant();
    }

    Outcome<VisitId> presence(Actor by, VisitId id, List<PresenceLine> lines) {
        return transactions.write(
                () -> access.toWork(by, id).then(visit -> presenceRules.checkAll(lines, visit, offeringOf(visit).kind())
                        .then(said -> underWay(id)
                                .then(row -> presenceRules.within(row.agreed(visit), said))
                                .map(fine -> {
                                    told.put(id, fine.values());
                                    return id;
                                }))));
    }

    Outcome<FinishedVisit> finish(Actor by, VisitId id, List<PresenceLine> lines) {
        return transactions.write(() -> access.toWork(by, id).then(visit -> {
            Offering offering = offeringOf(visit);
            return presenceRules.checkAll(lines, visit, offering.kind())
                    .then(said -> underWay(id).then(row -> PresenceRules.complete(visit, said, told.before(visit))
                            .then(all -> presenceRules.within(row.agreed(visit), all))
                            .then(all -> end(by, visit, offering, row.agreed(visit), all))));
        }));
    }

    private Outcome<FinishedVisit> end(
            Actor by, PlannedVisit visit, Offering offering, Minutes agreed, Map<CrewMember, PresenceLine> all) {
        List<PresenceLine> worked = PresenceRules.worked(visit, all.values());
        if (worked.isEmpty()) {
            return nobodyWent.end(by, visit, all.values());
        }
        Minutes billed = Due.worked(offering.billing(), agreed, worked);
        UUID id = visit.id().value();
        if (rows.finish(id, billed.count(), clock.instant(), by.account().value()) == 0) {
            return Outcome.refused(Words.state(VisitState.DONE));
        }
        return bookings.finish(by, visit.booking()).map(done -> {
            told.put(visit.id(), all.values());
            List<UUID> registered = hours.register(by, visit, all.values());
            audit.record(by, AuditAction.VISIT_FINISHED, id);
            bills.check(by, visit.id());
            return new FinishedVisit(
                    visit.id(), billed, rows.hold(id).orElseThrow().due(), registered, null);
        });
    }

    /** Held until the end of the transaction. Refused: VISIT_STATE. */
    private Outcome<VisitRow> underWay(VisitId id) {
        Optional<VisitRow> row = rows.hold(id.value());
        VisitState state = row.map(VisitRow::visitState).orElse(VisitState.PLANNED);
        return row.isPresent() && state == VisitState.UNDER_WAY
                ? Outcome.done(row.get())
                : Outcome.refused(Words.state(state));
    }

    /** Of the day; of a visit before the first treatment there is, that one. */
    private @Nullable Integer vat(PlannedVisit visit) {
        VatTreatment treatment = offerings
                .vatOn(visit.offering(), visit.day())
                .orElseGet(() -> offerings.vatOf(visit.offering()).getLast().treatment());
        return switch (treatment) {
            case VatTreatment.Exempt _ -> null;
            case VatTreatment.Rate(int basisPoints) -> basisPoints;
        };
    }

    private Offering offeringOf(PlannedVisit visit) {
        return offerings.find(visit.offering()).orElseThrow();
    }
}
