package nl.wijkcheque.visit;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.wijkcheque.audit.Audit;
import nl.wijkcheque.audit.AuditAction;
import nl.wijkcheque.platform.Transactions;
import nl.wijkcheque.resident.Host;
import nl.wijkcheque.resident.Hosts;
import nl.wijkcheque.resident.ResidentLooks;
import nl.wijkcheque.shared.Actor;
import nl.wijkcheque.shared.BookingId;
import nl.wijkcheque.shared.FreeText;
import nl.wijkcheque.shared.Minutes;
import nl.wijkcheque.shared.Outcome;
import nl.wijkcheque.shared.RefusalCode;
import nl.wijkcheque.shared.ResidentId;
import nl.wijkcheque.shared.ServicepuntId;
import nl.wijkcheque.shared.Slice;
import nl.wijkcheque.shared.VisitId;

/** What crews tell about their visits, and what a coordinator does about it. */
@Singleton
public final class Reports {

    /** In characters. */
    private static final int LONGEST = 1000;

    private static final UUID LAST = new UUID(-1, -1);

    private final Access access;
    private final TurningAway turningAway;
    private final Prolonging prolonging;
    private final ReportRows rows;
    private final VisitRows visits;
    private final ReportWriter writer;
    private final Hosts hosts;
    private final ResidentLooks looks;
    private final Transactions transactions;
    private final Audit audit;
    private final Clock clock;

    Reports(
            Access access,
            TurningAway turningAway,
            Prolonging prolonging,
            ReportRows rows,
            VisitRows visits,
            ReportWriter writer,
            Hosts hosts,
            ResidentLooks looks,
            Transactions transactions,
            Audit audit,
            Clock clock) {
        this.access = access;
        this.turningAway = turningAway;
        this.prolonging = prolonging;
        this.rows = rows;
        this.visits = visits;
        this.writer = writer;
        this.hosts = hosts;
        this.looks = looks;
        this.transactions = transactions;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Nobody was home, or the crew was not let in: nothing is billed [choice], the hours of the crew count, and the booking
     * waits again. Refused: NOT_FOUND, NOT_IN_CREW, VISIT_NOT_TODAY, VISIT_TOO_LONG_AGO, VISIT_STATE, VISIT_HAS_CHEQUES,
     * PRESENCE_MISSING, INPUT_INVALID, MINUTES_TOO_LONG, WAITED_TOO_LONG, NOBODY_CAME (of the crew).
     *
     * @param note in the crew's own words; may be empty
     * @param lines who came, and how long that took; may leave out those of whom presence was told before
     * @return the booking that waits again
     */
    public Outcome<BookingId> turnedAway(
            Actor by, VisitId visit, TurnedAway why, String note, List<PresenceLine> lines) {
        return transactions
                .write(() -> FreeText.optional(note, LONGEST, "note")
                        .then(said -> turningAway.turnAway(by, visit, why, said, lines)));
    }

    /**
     * There is more to do than was booked. Refused: NOT_FOUND, NOT_IN_CREW, VISIT_NOT_TODAY, VISIT_STATE, INPUT_INVALID,
     * VISIT_TOO_LONG (a klus lasts at most five hours [Ede]), CREW_EXPECTED, and for a second booking all that a booking
     * can be refused for.
     *
     * @param extra how much longer it takes than it lasts by now
     */
    public Outcome<MoreWork> moreWork(Actor by, VisitId visit, Minutes extra, ExtraChoice choice, String note) {
        return transactions
                .write(() -> FreeText.optional(note, LONGEST, "note")
                        .then(said -> prolonging.decide(by, visit, extra, choice, said)));
    }

    /** Something broke. Refused: NOT_FOUND, NOT_IN_CREW, VISIT_NOT_TODAY, VISIT_STATE, INPUT_MISSING, INPUT_INVALID. */
    public Outcome<UUID> damage(Actor by, VisitId id, String note) {
        return transactions.write(() -> FreeText.needed(note, LONGEST, "note")
                .then(said -> access.toWork(by, id).then(visit -> visits
                        .find(id.value())
                        .isEmpty()
                                ? Outcome.refused(Words.state(VisitState.PLANNED))
                                : Outcome.done(writer.write(by, visit, ReportKind.DAMAGE, said)))));
    }

    /**
     * Latest first, at the servicepunt of the reader. Each is a look at a resident's file, which is written down.
     *
     * @param after cursor; empty for the first page
     */
    public Slice<Report> inState(Actor by, ReportState state, String after, int size) {
        UUID before = after.isEmpty() ? LAST : UUID.fromString(after);
        List<ReportRow> found = rows.inState(by.servicepunt().id().value(), state.name(), before, size + 1);
        Slice<ReportRow> shown = Slice.of(found, size, row -> row.id().toString());
        Set<ResidentId> who = shown.items().stream()
                .map(row -> new ResidentId(row.residentId()))
                .collect(Collectors.toSet());
        looks.looked(by, who);
        Map<ResidentId, Host> people = hosts.findAll(who);
        return shown.map(row -> row.report(name(people, row)));
    }

    /** How many wait for a coordinator. */
    public int open(ServicepuntId servicepunt) {
        return rows.open(servicepunt.value());
    }

    /** Refused: NOT_FOUND, INPUT_MISSING, INPUT_INVALID, ALREADY_SETTLED. */
    public Outcome<UUID> settle(Actor by, UUID report, String note) {
        return transactions.write(() -> FreeText.needed(note, LONGEST, "note").then(said -> {
            Optional<ReportRow> row = rows.find(report, by.servicepunt().id().value());
            if (row.isEmpty()) {
                return Outcome.refused(RefusalCode.NOT_FOUND);
            }
            if (rows.settle(report, said, by.account().value(), clock.instant()) == 0) {
                return Outcome.refused(RefusalCode.ALREADY_SETTLED);
            }
            audit.record(by, AuditAction.VISIT_REPORT_SETTLED, report);
            return Outcome.done(report);
        }));
    }

    private static String name(Map<ResidentId, Host> people, ReportRow row) {
        Host host = people.get(new ResidentId(row.residentId()));
        return host == null ? "–" : host.title();
    }
}
