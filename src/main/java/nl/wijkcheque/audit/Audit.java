package nl.wijkcheque.audit;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import nl.wijkcheque.shared.AccountId;
import nl.wijkcheque.shared.Actor;
import nl.wijkcheque.shared.TimeOrderedIds;

/**
 * Writes down who did what to whom, in the transaction that does it. No free text, no codes, no names: ids and words of
 * a closed list, so that the trail can be kept and shown.
 */
@Singleton
public final class Audit {

    private final AuditRows rows;
    private final TimeOrderedIds ids;
    private final Clock clock;

    Audit(AuditRows rows, TimeOrderedIds ids, Clock clock) {
        this.rows = rows;
        this.ids = ids;
        this.clock = clock;
    }

    /** @param subject the id of what or whom it was about */
    public void record(Actor actor, AuditAction action, UUID subject) {
        rows.save(new AuditRow(
                ids.next(),
                clock.instant(),
                action.name(),
                actor.account().value(),
                actor.servicepunt().id().value(),
                subject));
    }

    /** What happened to a subject, newest first. */
    public List<AuditEvent> about(UUID subject, int size) {
        return rows.about(subject, size).stream()
                .map(row -> new AuditEvent(
                        row.happenedAt(), AuditAction.valueOf(row.action()), new AccountId(row.actorId())))
                .toList();
    }
}
