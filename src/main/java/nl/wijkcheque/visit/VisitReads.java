package nl.wijkcheque.visit;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import nl.wijkcheque.audit.Audit;
import nl.wijkcheque.audit.AuditAction;
import nl.wijkcheque.booking.Booking;
import nl.wijkcheque.booking.Bookings;
import nl.wijkcheque.booking.Doorstep;
import nl.wijkcheque.booking.PaidBy;
import nl.wijkcheque.catalogue.Offering;
import nl.wijkcheque.catalogue.Offerings;
import nl.wijkcheque.catalogue.Wording;
import nl.wijkcheque.planning.DayChanges;
import nl.wijkcheque.planning.PlannedVisit;
import nl.wijkcheque.planning.Planning;
import nl.wijkcheque.platform.Transactions;
import nl.wijkcheque.resident.Host;
import nl.wijkcheque.resident.Hosts;
import nl.wijkcheque.resident.ResidentLooks;
import nl.wijkcheque.shared.Actor;
import nl.wijkcheque.shared.Amsterdam;
import nl.wijkcheque.shared.Minutes;
import nl.wijkcheque.shared.OfferingId;
import nl.wijkcheque.shared.Outcome;
import nl.wijkcheque.shared.ParticipantId;
import nl.wijkcheque.shared.Period;
import nl.wijkcheque.shared.Refusal;
import nl.wijkcheque.shared.ResidentId;
import nl.wijkcheque.shared.ServicepuntId;
import nl.wijkcheque.shared.VisitId;

/** What people see of visits. */
@Singleton
class VisitReads {

    private final Access access;
    private final Planning planning;
    private final DayChanges changes;
    private final Bookings bookings;
    private final Offerings offerings;
    private final Hosts hosts;
    private final VisitRows rows;
    private final Bills bills;
    private final Told told;
    private final Kits kits;
    private final ResidentLooks looks;
    private final Transactions transactions;
    private final Audit audit;
    private final Clock clock;

    VisitReads(
            Access access,
            Planning planning,
            DayChanges changes,
            Bookings bookings,
            Offerings offerings,
            Hosts hosts,
            VisitRows rows,
            Bills bills,
            Told told,
            Kits kits,
            ResidentLooks looks,
            Transactions transactions,
            Audit audit,
            Clock clock) {
        this.access = access;
        this.planning = planning;
        this.changes = changes;
        this.bookings = bookings;
        this.offerings = offerings;
        this.hosts = hosts;
        this.rows = rows;
        this.bills = bills;
        this.told = told;
        this.kits = kits;
        this.looks = looks;
        this.transactions = transactions;
        this.audit = audit;
        this.clock = clock;
    }

    Optional<JobSheet> jobSheet(Actor by, VisitId id) {
        Optional<JobSheet> sheet = transactions.read(
                () -> access.toSee(by, id).map(visit -> sheet(by, visit)));
        sheet.ifPresent(shown -> transactions.run(() -> audit.record(
                by, AuditAction.RESIDENT_LOOKED_AT, shown.visit().resident().value())));
        return sheet;
    }

    List<VisitLine> at(Actor by, Period days) {
        return transactions.read(
                () -> lines(planning.between(by.servicepunt().id(), days), visit -> true));
    }

    List<VisitLine> mine(Actor by, Period days) {
        ParticipantId me = by.participant();
        return me == null
                ? List.of()
                : transactions.read(() -> lines(planning.of(me, days), visit -> access.maySee(by, visit)));
    }

    List<VisitOnAccount> onAccount(ServicepuntId servicepunt, Period days) {
        return rows.onAccount(servicepunt.value(), days.from(), days.until()).stream()
                .map(VisitRow::onAccount)
                .toList();
    }

    List<VisitLine> leftOpen(Actor by, int most) {
        List<VisitLine> open = transactions.read(() -> lines(
                changes.leftOpen(by.servicepunt().id(), Amsterdam.today(clock), most), visit -> true));
        looks.looked(
                by,
                open.stream()
                        .map(VisitLine::visit)
                        .filter(visit -> !access.isNear(visit.day()))
                        .map(PlannedVisit::resident)
                        .collect(Collectors.toSet()));
        return open;
    }

    int countLeftOpen(Actor by) {
        return transactions.read(
                () -> changes.countLeftOpen(by.servicepunt().id(), Amsterdam.today(clock)));
    }

    private JobSheet sheet(Actor by, PlannedVisit visit) {
        Doorstep doorstep = bookings.doorstep(visit.booking()).orElseThrow();
        Booking booking = bookings.find(visit.booking()).orElseThrow();
        Offering offering = offerings.find(visit.offering()).orElseThrow();
        Optional<VisitRow> row = rows.find(visit.id().value());
        Minutes planned = Due.planned(offering.billing(), visit);
        boolean onAccount = doorstep.paidBy() instanceof PaidBy.Invoice;
        return new JobSheet(
                visit,
                row.map(VisitRow::visitState).orElse(VisitState.PLANNED),
                doorstep.name(),
                doorstep.place(),
                doorstep.phone(),
                offering.details().name(),
                offering.kind(),
                booking.details().note(),
                kits.of(visit.offering()),
                row.map(known -> Minutes.of(known.billedMinutes())).orElse(planned),
                row.map(known -> Minutes.of(known.paidMinutes())).orElse(Minutes.ZERO),
                row.map(VisitRow::due).orElse(onAccount ? Minutes.ZERO : planned),
                row.map(bills::tooMuch).orElse(Minutes.ZERO),
                onAccount,
                row.map(known -> Minutes.of(known.extraMinutes())).orElse(Minutes.ZERO),
                List.copyOf(told.before(visit).values()),
                row.isEmpty() && access.inTime(by, visit) instanceof Outcome.Refused<?>(Refusal why) ? why : null);
    }

    /** In as many queries for one visit as for a hundred. */
    List<VisitLine> lines(List<PlannedVisit> visits, Predicate<PlannedVisit> nameShown) {
        if (visits.isEmpty()) {
            return List.of();
        }
        Map<UUID, VisitRow> days = rows
                .findAll(visits.stream().map(visit -> visit.id().value()).toList()).stream()
                .collect(Collectors.toMap(VisitRow::visitId, row -> row));
        Map<ResidentId, Host> people = hosts.findAll(
                visits.stream().map(PlannedVisit::resident).collect(Collectors.toSet()));
        Map<OfferingId, Offering> works = offerings.findAll(
                visits.stream().map(PlannedVisit::offering).collect(Collectors.toSet()));
        List<VisitLine> lines = new ArrayList<>(visits.size());
        for (PlannedVisit visit : visits) {
            VisitRow row = days.get(visit.id().value());
            Host host = people.get(visit.resident());
            Offering work = works.get(visit.offering());
            lines.add(new VisitLine(
                    visit,
                    row == null ? VisitState.PLANNED : row.visitState(),
                    host == null || !nameShown.test(visit) ? "" : host.title(),
                    work == null ? new Wording("–", "–") : work.details().name(),
                    row == null ? Minutes.ZERO : row.due()));
        }
        return lines;
    }
}
