package nl.wijkcheque.till;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Optional;
import nl.wijkcheque.audit.Audit;
import nl.wijkcheque.audit.AuditAction;
import nl.wijkcheque.shared.Actor;
import nl.wijkcheque.shared.Amsterdam;
import nl.wijkcheque.shared.Money;
import nl.wijkcheque.shared.Outcome;
import nl.wijkcheque.shared.Refusal;
import nl.wijkcheque.shared.RefusalCode;
import nl.wijkcheque.shared.TillShiftId;
import nl.wijkcheque.shared.TimeOrderedIds;

/** Opens a shift: the row, the count, the ledger and the trail, in one transaction. */
@Singleton
final class ShiftOpening {

    private final ShiftRows rows;
    private final CountStore counts;
    private final ShiftMoney money;
    private final Audit audit;
    private final TimeOrderedIds ids;

    ShiftOpening(ShiftRows rows, CountStore counts, ShiftMoney money, Audit audit, TimeOrderedIds ids) {
        this.rows = rows;
        this.counts = counts;
        this.money = money;
        this.audit = audit;
        this.ids = ids;
    }

    Outcome<OpenShift> open(Actor by, Instant at, NewShift asked) {
        Optional<ShiftRow> own = rows.openOf(by.account().value());
        if (own.isPresent()) {
            return Outcome.refused(Refusal.of(RefusalCode.TILL_ALREADY_OPEN, own.get().till()));
        }
        Optional<ShiftRow> last = rows.last(by.servicepunt().id().value(), asked.till());
        Money found = Money.ZERO;
        int sequence = 1;
        if (last.isPresent()) {
            switch (last.get().shift()) {
                case OpenShift taken -> {
                    return taken(taken.till());
                }
                case ClosedShift before -> {
                    found = before.closing().leftBehind();
                    sequence = before.facts().sequence() + 1;
                }
            }
        }
        return store(by, facts(by, at, asked, found, sequence), asked.counted());
    }

    private Outcome<OpenShift> store(Actor by, Shift.Facts facts, CashCount counted) {
        if (!facts.difference().equals(Money.ZERO) && facts.explanation() == null) {
            return Outcome.refused(Refusal.of(
                    RefusalCode.TILL_DIFFERENCE_UNEXPLAINED,
                    facts.counted(),
                    facts.found().plus(facts.fromSafe()))
                    .at("explanation"));
        }
        int won = rows.open(
                facts.id().value(),
                facts.servicepunt().value(),
                facts.till(),
                facts.sequence(),
                facts.clerk().value(),
                facts.openedAt(),
                facts.day(),
                facts.found().cents(),
                facts.fromSafe().cents(),
                facts.counted().cents(),
                facts.explanation());
        if (won == 0) {
            // A colleague, or the same clerk on another screen, was first.
            return taken(facts.till());
        }
        counts.save(facts.id(), CountStore.OPENED, counted);
        money.postOpening(by, facts);
        audit.record(by, AuditAction.TILL_OPENED, facts.id().value());
        return Outcome.done(new OpenShift(facts));
    }

    private Shift.Facts facts(Actor by, Instant at, NewShift asked, Money found, int sequence) {
        return new Shift.Facts(
                new TillShiftId(ids.next()),
                by.servicepunt().id(),
                asked.till(),
                sequence,
                by.account(),
                at,
                Amsterdam.dayOf(at),
                found,
                asked.fromSafe(),
                asked.counted().total(),
                Words.orNull(asked.explanation()));
    }

    private static Outcome<OpenShift> taken(int till) {
        return Outcome.refused(Refusal.of(RefusalCode.TILL_TAKEN, till).at("till"));
    }
}
