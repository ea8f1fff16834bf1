package nl.wijkcheque.cheque;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import nl.wijkcheque.audit.Audit;
import nl.wijkcheque.audit.AuditAction;
import nl.wijkcheque.platform.RowInserts;
import nl.wijkcheque.shared.Actor;
import nl.wijkcheque.shared.Amsterdam;
import nl.wijkcheque.shared.Outcome;
import nl.wijkcheque.shared.RefusalCode;
import org.jspecify.annotations.Nullable;

/**
 * Writes what happens to cheques: the cheque if it is still as it was read, its history, and the trail. The money is up to
 * who causes it. Two steps from the same state can't both be written: the row has moved on, and the number of the second
 * one's event is taken.
 */
@Singleton
final class Steps {

    private static final List<String> EVENT = List.of(
            "cheque_id",
            "number",
            "kind",
            "happened_at",
            "booked_on",
            "actor_id",
            "actor_name",
            "role",
            "servicepunt_id",
            "place",
            "shift_id",
            "visit_id",
            "other_id",
            "amount_cents",
            "reason");

    private final ChequeRows rows;
    private final RowInserts inserts;
    private final Audit audit;

    Steps(ChequeRows rows, RowInserts inserts, Audit audit) {
        this.rows = rows;
        this.inserts = inserts;
        this.audit = audit;
    }

    /** Refused: TRY_AGAIN when another was first. */
    Outcome<Cheque.ChequeFacts> write(Actor by, Instant at, Step step) {
        Cheque.ChequeFacts facts = step.from().facts();
        int changed = rows.change(
                facts.id().value(),
                facts.version(),
                step.to().name(),
                step.validUntil(),
                step.holder() == null ? null : step.holder().value(),
                step.visit() == null ? null : step.visit().value(),
                at,
                Spoken.roleOf(by).name(),
                by.servicepunt().name());
        if (changed == 0) {
            // The row is held, so this is another node's doing; what it did is heard at the next try.
            return Outcome.refused(RefusalCode.TRY_AGAIN);
        }
        record(by, at, facts.id().value(), facts.version() + 1, step);
        audit.record(by, action(step.kind()), facts.id().value());
        return Outcome.done(facts);
    }

    private void record(Actor by, Instant at, UUID cheque, int number, Step step) {
        inserts.atCommit(
                "cheque_event",
                EVENT,
                List.of(values(
                        by,
                        at,
                        cheque,
                        number,
                        step.kind(),
                        step.shift() == null ? null : step.shift().value(),
                        step.visit() == null ? null : step.visit().value(),
                        step.other() == null ? null : step.other().value(),
                        step.amount().cents(),
                        step.reason())));
    }

    /** How new cheques begin their history: with one statement. */
    void begin(Actor by, Instant at, List<FirstEvent> firsts) {
        inserts.atCommit(
                "cheque_event",
                EVENT,
                firsts.stream()
                        .map(first -> values(
                                by,
                                at,
                                first.cheque(),
                                0,
                                first.kind(),
                                first.shift(),
                                null,
                                first.other(),
                                first.cents(),
                                null))
                        .toList());
    }

    /** @param other the cheque that it came in the place of */
    record FirstEvent(
            UUID cheque, ChequeEventKind kind, @Nullable UUID shift, @Nullable UUID other, long cents) {}

    private static List<@Nullable Object> values(
            Actor by,
            Instant at,
            UUID cheque,
            int number,
            ChequeEventKind kind,
            @Nullable UUID shift,
            @Nullable UUID visit,
            @Nullable UUID other,
            long cents,
            @Nullable String reason) {
        return Arrays.<@Nullable Object>asList(
                cheque,
                number,
                kind,
                at,
                Amsterdam.dayOf(at),
                by.account().value(),
                by.name(),
                Spoken.roleOf(by),
                by.servicepunt().id().value(),
                by.servicepunt().name(),
                shift,
                visit,
                other,
                cents,
                reason);
    }

    private static AuditAction action(ChequeEventKind kind) {
        return switch (kind) {
            case SOLD, ISSUED_AS_REPLACEMENT -> AuditAction.CHEQUES_SOLD;
            case COLLECTED -> AuditAction.CHEQUE_COLLECTED;
            case REDEEMED -> AuditAction.CHEQUE_REDEEMED;
            case REDEMPTION_UNDONE -> AuditAction.CHEQUE_REDEMPTION_UNDONE;
            case VOIDED -> AuditAction.CHEQUE_VOIDED;
            case REPLACED -> AuditAction.CHEQUE_REPLACED;
            case REFUNDED -> AuditAction.CHEQUE_REFUNDED;
            case BLOCKED -> AuditAction.CHEQUE_BLOCKED;
            case UNBLOCKED -> AuditAction.CHEQUE_UNBLOCKED;
            case EXPIRED -> AuditAction.CHEQUE_EXPIRED;
            case EXTENDED -> AuditAction.CHEQUE_EXTENDED;
            case LAPSED -> AuditAction.CHEQUE_LAPSED;
            case PASSED_ON -> AuditAction.CHEQUE_PASSED_ON;
        };
    }
}
