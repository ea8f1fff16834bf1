package nl.wijkcheque.concern;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.wijkcheque.audit.Audit;
import nl.wijkcheque.audit.AuditAction;
import nl.wijkcheque.planning.PlannedVisit;
import nl.wijkcheque.platform.Transactions;
import nl.wijkcheque.resident.Host;
import nl.wijkcheque.resident.Hosts;
import nl.wijkcheque.shared.AccountId;
import nl.wijkcheque.shared.Actor;
import nl.wijkcheque.shared.FreeText;
import nl.wijkcheque.shared.Outcome;
import nl.wijkcheque.shared.RefusalCode;
import nl.wijkcheque.shared.ResidentId;
import nl.wijkcheque.shared.Role;
import nl.wijkcheque.shared.Slice;
import nl.wijkcheque.shared.TimeOrderedIds;
import nl.wijkcheque.shared.VisitId;
import nl.wijkcheque.visit.Visits;
import org.jspecify.annotations.Nullable;

/**
 * Worries about residents. Whoever comes there tells them; a coordinator reads them, each look is written down, and settles
 * them. What they say stands in no statement, no export and no other page.
 */
@Singleton
public final class Concerns {

    private static final int LONGEST = 1000;

    private static final UUID LAST = new UUID(-1, -1);

    private final ConcernRows rows;
    private final Shield shield;
    private final Visits visits;
    private final Hosts hosts;
    private final Transactions transactions;
    private final TimeOrderedIds ids;
    private final Audit audit;
    private final Clock clock;

    Concerns(
            ConcernRows rows,
            Shield shield,
            Visits visits,
            Hosts hosts,
            Transactions transactions,
            TimeOrderedIds ids,
            Audit audit,
            Clock clock) {
        this.rows = rows;
        this.shield = shield;
        this.visits = visits;
        this.hosts = hosts;
        this.transactions = transactions;
        this.ids = ids;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * By the crew until the day after, by who leads always. Refused: NOT_FOUND, NOT_IN_CREW, VISIT_NOT_TODAY, INPUT_MISSING,
     * INPUT_INVALID (more than 1000 characters).
     */
    public Outcome<UUID> tell(Actor by, VisitId visit, String text) {
        return transactions.write(
                () -> FreeText.needed(text, LONGEST, "note").then(said -> visits.toTellOf(by, visit).map(known -> {
                    UUID id = ids.next();
                    rows.save(row(by, id, known, said));
                    audit.record(by, AuditAction.CONCERN_TOLD, id);
                    return id;
                })));
    }

    /**
     * Latest first; empty for who is no coordinator.
     *
     * @param after cursor; empty for the first page
     */
    public Slice<ConcernLine> inState(Actor by, ConcernState state, String after, int size) {
        if (!by.is(Role.COORDINATOR)) {
            return new Slice<>(List.of(), null);
        }
        UUID before = after.isEmpty() ? LAST : UUID.fromString(after);
        List<ConcernRow> found = rows.inState(by.servicepunt().id().value(), state.name(), before, size + 1);
        Map<ResidentId, Host> people = hosts.findAll(
                found.stream().map(row -> new ResidentId(row.residentId())).collect(Collectors.toSet()));
        return Slice.of(found, size, row -> row.id().toString())
                .map(row -> row.line(name(people.get(new ResidentId(row.residentId())))));
    }

    /** How many wait for this coordinator. */
    public int open(Actor by) {
        return by.is(Role.COORDINATOR) ? rows.open(by.servicepunt().id().value()) : 0;
    }

    /** What was told, to a coordinator of the same servicepunt; empty for anybody else. The look is written down. */
    public Optional<Concern> open(Actor by, UUID id) {
        Optional<Concern> concern = row(by, id).map(this::read);
        concern.ifPresent(shown -> transactions.run(() -> {
            audit.record(by, AuditAction.CONCERN_LOOKED_AT, id);
            audit.record(by, AuditAction.RESIDENT_LOOKED_AT, shown.resident().value());
        }));
        return concern;
    }

    /** With a note of what was done. Refused: NOT_FOUND, INPUT_MISSING, INPUT_INVALID, ALREADY_SETTLED. */
    public Outcome<UUID> settle(Actor by, UUID id, String note) {
        return transactions.write(() -> FreeText.needed(note, LONGEST, "note").then(said -> {
            if (row(by, id).isEmpty()) {
                return Outcome.refused(RefusalCode.NOT_FOUND);
            }
            if (rows.settle(id, shield.seal(id, said), by.account().value(), clock.instant()) == 0) {
                return Outcome.refused(RefusalCode.ALREADY_SETTLED);
            }
            audit.record(by, AuditAction.CONCERN_SETTLED, id);
            return Outcome.done(id);
        }));
    }

    private Optional<ConcernRow> row(Actor by, UUID id) {
        return by.is(Role.COORDINATOR) ? rows.find(id, by.servicepunt().id().value()) : Optional.empty();
    }

    private ConcernRow row(Actor by, UUID id, PlannedVisit visit, String said) {
        return new ConcernRow(
                id,
                visit.id().value(),
                visit.resident().value(),
                visit.servicepunt().value(),
                visit.day(),
                shield.seal(id, said),
                by.account().value(),
                clock.instant(),
                ConcernState.OPEN.name(),
                new byte[0],
                null,
                null);
    }

    private Concern read(ConcernRow row) {
        ResidentId resident = new ResidentId(row.residentId());
        return new Concern(
                row.line(name(hosts.find(resident).orElse(null))),
                new VisitId(row.visitId()),
                resident,
                shield.open(row.id(), row.told()),
                new AccountId(row.toldBy()),
                settled(row));
    }

    private Concern.@Nullable Settled settled(ConcernRow row) {
        return row.settledBy() == null || row.settledAt() == null
                ? null
                : new Concern.Settled(
                        shield.open(row.id(), row.settlement()), new AccountId(row.settledBy()), row.settledAt());
    }

    private static String name(@Nullable Host host) {
        return host == null ? "–" : host.title();
    }
}
