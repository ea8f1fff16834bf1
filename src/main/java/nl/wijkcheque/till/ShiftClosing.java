package nl.wijkcheque.till;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import nl.wijkcheque.audit.Audit;
import nl.wijkcheque.audit.AuditAction;
import nl.wijkcheque.shared.Actor;
import nl.wijkcheque.shared.Amsterdam;
import nl.wijkcheque.shared.Money;
import nl.wijkcheque.shared.Outcome;
import nl.wijkcheque.shared.Refusal;
import nl.wijkcheque.shared.RefusalCode;
import nl.wijkcheque.shared.Role;
import nl.wijkcheque.shared.TillShiftId;

/** Closes a shift: the row, the count, the ledger and the trail, in one transaction. */
@Singleton
final class ShiftClosing {

    private final ShiftRows rows;
    private final CountStore counts;
    private final ShiftMoney money;
    private final Audit audit;

    ShiftClosing(ShiftRows rows, CountStore counts, ShiftMoney money, Audit audit) {
        this.rows = rows;
        this.counts = counts;
        this.money = money;
        this.audit = audit;
    }

    Outcome<ClosedShift> close(Actor by, Instant at, TillShiftId id, ShiftCount count) {
        return rows.holdToClose(id.value(), by.servicepunt().id().value())
                .map(row -> switch (row.shift()) {
                    case ClosedShift closed ->
                        Outcome.<ClosedShift>refused(Refusal.of(RefusalCode.TILL_CLOSED, closed.till()));
                    case OpenShift open -> mayClose(by, open, Amsterdam.dayOf(at), count.remark())
                            .then(fine -> store(by, at, fine, count));
                })
                .orElseGet(() -> Outcome.refused(RefusalCode.NOT_FOUND));
    }

    /** Her own; of a colleague only when it was forgotten, or by a coordinator. Whatever is not usual is remarked. */
    private static Outcome<OpenShift> mayClose(Actor by, OpenShift open, LocalDate today, String remark) {
        boolean own = open.facts().clerk().equals(by.account());
        boolean forgotten = open.isForgottenOn(today);
        if (!own && !forgotten && !by.is(Role.COORDINATOR)) {
            return Outcome.refused(Refusal.of(RefusalCode.TILL_OF_COLLEAGUE, open.till()));
        }
        if ((!own || forgotten) && remark.isBlank()) {
            return Outcome.refused(Refusal.of(RefusalCode.TILL_REMARK_MISSING).at("remark"));
        }
        return Outcome.done(open);
    }

    private Outcome<ClosedShift> store(Actor by, Instant at, OpenShift open, ShiftCount count) {
        Expected expected = money.expected(open.facts());
        Closing closing = new Closing(
                at,
                by.account(),
                expected.cash(),
                count.counted().total(),
                count.takenOut(),
                expected.pin(),
                count.pinTotal(),
                Words.orNull(count.explanation()),
                Words.orNull(count.remark()));
        return explained(closing).then(fine -> {
            if (write(open.id(), fine) == 0) {
                // The row is held, so this is another node's doing; what it did is heard at the next try.
                return Outcome.refused(RefusalCode.TRY_AGAIN);
            }
            counts.save(open.id(), CountStore.CLOSED, count.counted());
            money.postClosing(by, open.id(), fine);
            audit.record(by, AuditAction.TILL_CLOSED, open.id().value());
            return Outcome.done(new ClosedShift(open.facts(), fine));
        });
    }

    private static Outcome<Closing> explained(Closing closing) {
        if (closing.takenOut().compareTo(closing.counted()) > 0) {
            return Outcome.refused(
                    Refusal.of(RefusalCode.TILL_TAKEN_OUT_TOO_MUCH, closing.counted()).at("takenOut"));
        }
        if (closing.explanation() == null && !closing.difference().equals(Money.ZERO)) {
            return Outcome.refused(Refusal.of(
                    RefusalCode.TILL_DIFFERENCE_UNEXPLAINED, closing.counted(), closing.expected())
                    .at("explanation"));
        }
        if (closing.explanation() == null && !closing.pinDifference().equals(Money.ZERO)) {
            return Outcome.refused(Refusal.of(
                    RefusalCode.TILL_PIN_UNEXPLAINED,
                    closing.pinExpected().plus(closing.pinDifference()),
                    closing.pinExpected())
                    .at("explanation"));
        }
        return Outcome.done(closing);
    }

    private int write(TillShiftId id, Closing closing) {
        Money pinTotal = closing.pinTotal();
        return rows.close(
                id.value(),
                closing.at(),
                Amsterdam.dayOf(closing.at()),
                closing.by().value(),
                closing.expected().cents(),
                closing.counted().cents(),
                closing.takenOut().cents(),
                closing.pinExpected().cents(),
                pinTotal == null ? null : pinTotal.cents(),
                closing.explanation(),
                closing.remark());
    }
}
