package nl.wijkcheque.participant;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import nl.wijkcheque.audit.Audit;
import nl.wijkcheque.audit.AuditAction;
import nl.wijkcheque.platform.Transactions;
import nl.wijkcheque.shared.Actor;
import nl.wijkcheque.shared.OfferingId;
import nl.wijkcheque.shared.Outcome;
import nl.wijkcheque.shared.ParticipantId;
import nl.wijkcheque.shared.RefusalCode;
import nl.wijkcheque.shared.Role;
import org.jspecify.annotations.Nullable;

/** Takes participants through induction, one step at a time; only a foreman does (Ede). */
@Singleton
final class Inductions {

    private final ParticipantRows participants;
    private final InductionRows rows;
    private final OfferingNames offerings;
    private final Transactions transactions;
    private final Audit audit;
    private final Clock clock;

    Inductions(
            ParticipantRows participants,
            InductionRows rows,
            OfferingNames offerings,
            Transactions transactions,
            Audit audit,
            Clock clock) {
        this.participants = participants;
        this.rows = rows;
        this.offerings = offerings;
        this.transactions = transactions;
        this.audit = audit;
        this.clock = clock;
    }

    /** @param wanted the level that is expected to be the next; null for whichever is */
    Outcome<InductionLevel> promote(
            Actor foreman, ParticipantId id, OfferingId offering, @Nullable InductionLevel wanted) {
        if (!foreman.is(Role.FOREMAN)) {
            return Outcome.refused(RefusalCode.NOT_ALLOWED);
        }
        return transactions.write(() -> {
            boolean known = participants.findById(id.value())
                    .filter(row -> row.isFor(foreman))
                    .isPresent();
            if (!known || !offerings.exists(offering)) {
                return Outcome.refused(RefusalCode.NOT_FOUND);
            }
            Optional<InductionLevel> now = rows.find(id.value(), offering.value()).map(InductionRow::level);
            Optional<InductionLevel> next = now.isEmpty() ? Optional.of(InductionLevel.SHADOWING) : now.get().next();
            if (wanted != null && next.filter(wanted::equals).isEmpty()) {
                return Outcome.refused(RefusalCode.INDUCTION_STEP_SKIPPED);
            }
            return next.map(level -> step(foreman, id.value(), offering.value(), now, level))
                    .orElseGet(() -> Outcome.refused(RefusalCode.INDUCTION_COMPLETE));
        });
    }

    private Outcome<InductionLevel> step(
            Actor foreman, UUID participant, UUID offering, Optional<InductionLevel> seen, InductionLevel level) {
        UUID by = foreman.account().value();
        int changed = seen.isEmpty()
                ? rows.begin(participant, offering, level, by, clock.instant())
                : rows.promote(participant, offering, seen.get(), level, by, clock.instant());
        if (changed == 0) {
            return Outcome.refused(RefusalCode.CHANGED_MEANWHILE);
        }
        audit.record(foreman, AuditAction.INDUCTION_PROMOTED, participant);
        return Outcome.done(level);
    }
}
