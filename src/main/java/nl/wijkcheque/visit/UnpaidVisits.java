package nl.wijkcheque.visit;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.wijkcheque.planning.PlannedVisit;
import nl.wijkcheque.planning.Planning;
import nl.wijkcheque.platform.Transactions;
import nl.wijkcheque.resident.Host;
import nl.wijkcheque.resident.Hosts;
import nl.wijkcheque.shared.Actor;
import nl.wijkcheque.shared.Period;
import nl.wijkcheque.shared.ResidentId;
import nl.wijkcheque.shared.VisitId;

/** Visits at the servicepunt of who asks that have begun and are not paid in full with cheques. */
@Singleton
public final class UnpaidVisits {

    /** How far back visits are counted and listed that someone may come to pay for [choice]. */
    public static final int DAYS_BACK = 90;

    private final VisitRows rows;
    private final Planning planning;
    private final Hosts hosts;
    private final VisitReads reads;
    private final Transactions transactions;

    UnpaidVisits(VisitRows rows, Planning planning, Hosts hosts, VisitReads reads, Transactions transactions) {
        this.rows = rows;
        this.planning = planning;
        this.hosts = hosts;
        this.reads = reads;
        this.transactions = transactions;
    }

    public int count(Actor by, Period days) {
        return rows.unpaidCount(by.servicepunt().id().value(), days.from(), days.until());
    }

    /** Latest first. */
    public List<VisitLine> latest(Actor by, Period days, int most) {
        return transactions.read(() -> lines(
                rows.latestUnpaid(by.servicepunt().id().value(), days.from(), days.until(), most)));
    }

    /**
     * Latest first.
     *
     * @param name part of the name of the resident
     */
    public List<VisitLine> named(Actor by, Period days, String name, int most) {
        String wanted = name.toLowerCase(Locale.ROOT);
        return transactions.read(() -> {
            List<VisitRow> open = rows.unpaid(by.servicepunt().id().value(), days.from(), days.until());
            Map<ResidentId, Host> people = hosts.findAll(
                    open.stream().map(row -> new ResidentId(row.residentId())).collect(Collectors.toSet()));
            return lines(open.stream()
                    .filter(row -> {
                        Host host = people.get(new ResidentId(row.residentId()));
                        return host != null && host.title().toLowerCase(Locale.ROOT).contains(wanted);
                    })
                    .limit(most)
                    .toList());
        });
    }

    /** However long ago it was; empty when nothing is due. */
    public Optional<VisitLine> find(Actor by, VisitId visit) {
        return transactions.read(() -> rows.find(visit.value())
                .filter(row -> row.servicepuntId().equals(by.servicepunt().id().value()))
                .filter(row -> row.due().count() > 0)
                .flatMap(row -> lines(List.of(row)).stream().findFirst()));
    }

    private List<VisitLine> lines(List<VisitRow> open) {
        Map<UUID, PlannedVisit> standing = planning
                .visits(open.stream().map(row -> new VisitId(row.visitId())).toList()).stream()
                .collect(Collectors.toMap(visit -> visit.id().value(), Function.identity()));
        return reads.lines(
                open.stream().map(row -> standing.get(row.visitId())).filter(Objects::nonNull).toList(),
                visit -> true);
    }
}
