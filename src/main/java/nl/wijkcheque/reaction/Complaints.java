package nl.wijkcheque.reaction;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Map;
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
import nl.wijkcheque.shared.FreeText;
import nl.wijkcheque.shared.Outcome;
import nl.wijkcheque.shared.RefusalCode;
import nl.wijkcheque.shared.ResidentId;
import nl.wijkcheque.shared.ServicepuntId;
import nl.wijkcheque.shared.Slice;
import nl.wijkcheque.shared.VisitId;

/** Complaints about visits, and the answers that residents get. */
@Singleton
public final class Complaints {

    /** Of a complaint and of its answer, in characters. */
    static final int LONGEST = 1000;

    private static final UUID LAST = new UUID(-1, -1);

    private final ComplaintRows rows;
    private final Hosts hosts;
    private final ResidentLooks looks;
    private final Transactions transactions;
    private final Audit audit;
    private final Clock clock;

    Complaints(
            ComplaintRows rows,
            Hosts hosts,
            ResidentLooks looks,
            Transactions transactions,
            Audit audit,
            Clock clock) {
        this.rows = rows;
        this.hosts = hosts;
        this.looks = looks;
        this.transactions = transactions;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Of the visit that was planned last first, at the servicepunt of the reader. Each is a look at a resident's file, which
     * is written down.
     *
     * @param after cursor; empty for the first page
     */
    public Slice<Complaint> inState(Actor by, ComplaintState state, String after, int size) {
        UUID before = after.isEmpty() ? LAST : UUID.fromString(after);
        List<ComplaintRow> found = rows.inState(by.servicepunt().id().value(), state.name(), before, size + 1);
        Slice<ComplaintRow> shown = Slice.of(found, size, row -> row.visitId().toString());
        Set<ResidentId> whose = shown.items().stream()
                .map(row -> new ResidentId(row.residentId()))
                .collect(Collectors.toSet());
        looks.looked(by, whose);
        Map<ResidentId, Host> people = hosts.findAll(whose);
        return shown.map(row -> {
            Host host = people.get(new ResidentId(row.residentId()));
            return row.read(host == null ? "–" : host.title());
        });
    }

    /** How many wait for an answer. */
    public int open(ServicepuntId servicepunt) {
        return rows.open(servicepunt.value());
    }

    /** The resident reads it in her pages, or hears it. Refused: NOT_FOUND, INPUT_MISSING, INPUT_INVALID, COMPLAINT_ANSWERED. */
    public Outcome<VisitId> answer(Actor by, VisitId visit, String text) {
        return transactions.write(() -> FreeText.needed(text, LONGEST, "text").then(said -> {
            if (rows.find(visit.value(), by.servicepunt().id().value()).isEmpty()) {
                return Outcome.refused(RefusalCode.NOT_FOUND);
            }
            if (rows.answer(visit.value(), said, by.account().value(), clock.instant()) == 0) {
                return Outcome.refused(RefusalCode.COMPLAINT_ANSWERED);
            }
            audit.record(by, AuditAction.COMPLAINT_ANSWERED, visit.value());
            return Outcome.done(visit);
        }));
    }
}
