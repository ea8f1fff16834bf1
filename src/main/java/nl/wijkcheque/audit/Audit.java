package nl.wijkcheque.audit;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import nl.wijkcheque.platform.RowInserts;
import nl.wijkcheque.platform.Transactions;
import nl.wijkcheque.shared.AccountId;
import nl.wijkcheque.shared.Actor;
import nl.wijkcheque.shared.Slice;
import nl.wijkcheque.shared.TimeOrderedIds;
import org.jspecify.annotations.Nullable;

/**
 * Writes down who did what to whom, in the transaction that does it. No free text, no codes, no names: ids and words of
 * a closed list, so that the trail can be kept and shown.
 */
@Singleton
public final class Audit {

    private static final List<String> COLUMNS = List
            .of("id", "happened_at", "action", "actor_id", "role", "servicepunt_id", "subject_id");

    private final AuditRows rows;
    private final RowInserts inserts;
    private final Transactions transactions;
    private final TimeOrderedIds ids;
    private final Clock clock;

    Audit(AuditRows rows, RowInserts inserts, Transactions transactions, TimeOrderedIds ids, Clock clock) {
        this.rows = rows;
        this.inserts = inserts;
        this.transactions = transactions;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * Written at the end of the open transaction, or in one of its own where none is open.
     *
     * @param subject the id of what or whom it was about
     */
    public void record(Actor actor, AuditAction action, UUID subject) {
        List<@Nullable Object> row = Arrays.asList(
                ids.next(),
                clock.instant(),
                action,
                actor.account().value(),
                actor.actsAs(),
                actor.servicepunt().id().value(),
                subject);
        transactions.run(() -> inserts.atCommit("audit_event", COLUMNS, List.of(row)));
    }

    /** What happened to a subject, newest first. */
    public List<AuditEvent> about(UUID subject, int size) {
        return rows.about(subject, size).stream()
                .map(row -> new AuditEvent(
                        row.happenedAt(), AuditAction.valueOf(row.action()), new AccountId(row.actorId())))
                .toList();
    }

    /**
     * Who looked at somebody's data, newest first.
     *
     * @param after {@link Slice#next} of the page before; empty for the first
     */
    public Slice<Look> looksAt(UUID subject, String after, int size) {
        List<AuditRow> found = after.isEmpty()
                ? rows.looks(subject, size + 1)
                : rows.looksBefore(subject, UUID.fromString(after), size + 1);
        return Slice.of(found.stream().map(AuditRow::look).toList(), size, look -> look.id().toString());
    }
}
