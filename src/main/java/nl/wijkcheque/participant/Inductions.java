package nl.wijkcheque.participant;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.wijkcheque.audit.Audit;
import nl.wijkcheque.audit.AuditAction;
import nl.wijkcheque.platform.Transactions;
import nl.wijkcheque.shared.Actor;
import nl.wijkcheque.shared.FreeText;
import nl.wijkcheque.shared.OfferingId;
import nl.wijkcheque.shared.Outcome;
import nl.wijkcheque.shared.ParticipantId;
import nl.wijkcheque.shared.Refusal;
import nl.wijkcheque.shared.RefusalCode;
import nl.wijkcheque.shared.Role;
import nl.wijkcheque.shared.TimeOrderedIds;
import org.jspecify.annotations.Nullable;

/** Takes participants through induction, one step at a time, and back when that was a mistake; only a foreman does (Ede). */
@Singleton
final class Inductions {

    /** In characters. */
    private static final int LONGEST_WORDS = 300;

    private final ParticipantRows participants;
    private final InductionRows rows;
    private final InductionStepRows steps;
    private final OfferingNames offerings;
    private final InductionEvidence evidence;
    private final Transactions transactions;
    private final TimeOrderedIds ids;
    private final Audit audit;
    private final Clock clock;

    Inductions(
            ParticipantRows participants,
            InductionRows rows,
            InductionStepRows steps,
            OfferingNames offerings,
            InductionEvidence evidence,
            Transactions transactions,
            TimeOrderedIds ids,
            Audit audit,
            Clock clock) {
        this.participants = participants;
        this.rows = rows;
        this.steps = steps;
        this.offerings = offerings;
        this.evidence = evidence;
        this.transactions = transactions;
        this.ids = ids;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * @param wanted the level that is expected to be the next
     * @param told which visits speak for it, and with whom; may be empty when enough are registered
     */
    Outcome<InductionLevel> promote(
            Actor foreman, ParticipantId id, OfferingId offering, InductionLevel wanted, String told) {
        return transactions.write(() -> next(foreman, id, offering).then(step -> {
            if (step.to() != wanted) {
                return Outcome.refused(RefusalCode.INDUCTION_STEP_SKIPPED);
            }
            return FreeText.optional(told, LONGEST_WORDS, "evidence").then(said -> {
                InductionLevel now = step.from();
                boolean shown = now == null
                        || !said.isEmpty()
                        || evidence.isEnoughAfter(now, foreman.servicepunt().id(), id, offering);
                return shown
                        ? store(foreman, id, offering, step, said)
                        : Outcome.refused(Refusal.of(RefusalCode.EVIDENCE_MISSING).at("evidence"));
            });
        }));
    }

    /** @param told why it was a mistake */
    Outcome<Optional<InductionLevel>> withdraw(
            Actor foreman, ParticipantId id, OfferingId offering, InductionLevel mistaken, String told) {
        return transactions.write(() -> now(foreman, id, offering).then(now -> {
            if (!now.equals(Optional.of(mistaken))) {
                return Outcome.refused(RefusalCode.NOT_FOUND);
            }
            return FreeText.needed(told, LONGEST_WORDS, "reason").then(why -> {
                UUID participant = id.value();
                Optional<InductionLevel> before = mistaken.previous();
                int changed = before.isEmpty()
                        ? rows.leave(participant, offering.value(), mistaken)
                        : rows.step(participant, offering.value(), mistaken, before.get());
                if (changed == 0) {
                    return Outcome.refused(RefusalCode.CHANGED_MEANWHILE);
                }
                record(foreman, id, offering, mistaken, true, why);
                audit.record(foreman, AuditAction.INDUCTION_WITHDRAWN, participant);
                return Outcome.done(before);
            });
        }));
    }

    List<InductionStep> steps(ParticipantId id, OfferingId offering) {
        return steps.of(id.value(), offering.value()).stream()
                .map(InductionStepRow::step)
                .toList();
    }

    private Outcome<Step> next(Actor foreman, ParticipantId id, OfferingId offering) {
        return now(foreman, id, offering).then(now -> {
            Optional<InductionLevel> next = now.isEmpty()
                    ? Optional.of(InductionLevel.SHADOWING)
                    : now.get().next();
            return next.map(level -> Outcome.done(new Step(now.orElse(null), level)))
                    .orElseGet(() -> Outcome.refused(RefusalCode.INDUCTION_COMPLETE));
        });
    }

    /** Empty before the first step. Nobody else takes her a step until this transaction ends. */
    private Outcome<Optional<InductionLevel>> now(Actor foreman, ParticipantId id, OfferingId offering) {
        if (!foreman.is(Role.FOREMAN)) {
            return Outcome.refused(RefusalCode.NOT_ALLOWED);
        }
        boolean known = participants.hold(id.value()).filter(row -> row.isFor(foreman)).isPresent();
        return known && offerings.exists(offering)
                ? Outcome.done(rows.find(id.value(), offering.value()).map(InductionRow::level))
                : Outcome.refused(RefusalCode.NOT_FOUND);
    }

    private Outcome<InductionLevel> store(
            Actor foreman, ParticipantId id, OfferingId offering, Step step, String said) {
        UUID participant = id.value();
        InductionLevel seen = step.from();
        int changed = seen == null
                ? rows.begin(participant, offering.value(), step.to())
                : rows.step(participant, offering.value(), seen, step.to());
        if (changed == 0) {
            return Outcome.refused(RefusalCode.CHANGED_MEANWHILE);
        }
        record(foreman, id, offering, step.to(), false, said);
        audit.record(foreman, AuditAction.INDUCTION_PROMOTED, participant);
        return Outcome.done(step.to());
    }

    private void record(
            Actor foreman, ParticipantId id, OfferingId offering, InductionLevel level, boolean withdrawn,
            String said) {
        steps.save(new InductionStepRow(
                ids.next(),
                id.value(),
                offering.value(),
                steps.of(id.value(), offering.value()).size() + 1,
                level,
                withdrawn,
                said,
                foreman.account().value(),
                foreman.name(),
                clock.instant().truncatedTo(ChronoUnit.MICROS)));
    }

    /** @param from null before the first */
    private record Step(@Nullable InductionLevel from, InductionLevel to) {}
}
