package nl.wijkcheque.cheque;

import java.time.LocalDate;
import nl.wijkcheque.shared.ChequeId;
import nl.wijkcheque.shared.Money;
import nl.wijkcheque.shared.ResidentId;
import nl.wijkcheque.shared.TillShiftId;
import nl.wijkcheque.shared.VisitId;
import org.jspecify.annotations.Nullable;

/**
 * One thing that happens to a cheque, to be written by {@link Steps}. Only the states make steps.
 *
 * @param from what the cheque was
 * @param to the state it comes in
 * @param amount what was paid for it, when money or help changes hands; else nothing
 * @param other the cheque that comes in its place
 */
record Step(
        Cheque from,
        ChequeState to,
        ChequeEventKind kind,
        Money amount,
        LocalDate validUntil,
        @Nullable ResidentId holder,
        @Nullable VisitId visit,
        @Nullable ChequeId other,
        @Nullable TillShiftId shift,
        @Nullable String reason) {

    static Step to(ChequeState state, Cheque from, ChequeEventKind kind) {
        Cheque.ChequeFacts facts = from.facts();
        return new Step(from, state, kind, Money.ZERO, facts.validUntil(), facts.holder(), null, null, null, null);
    }

    Step amount(Money paid) {
        return new Step(from, to, kind, paid, validUntil, holder, visit, other, shift, reason);
    }

    Step validUntil(LocalDate lastDay) {
        return new Step(from, to, kind, amount, lastDay, holder, visit, other, shift, reason);
    }

    Step holder(ResidentId who) {
        return new Step(from, to, kind, amount, validUntil, who, visit, other, shift, reason);
    }

    Step visit(VisitId paidFor) {
        return new Step(from, to, kind, amount, validUntil, holder, paidFor, other, shift, reason);
    }

    Step other(ChequeId instead) {
        return new Step(from, to, kind, amount, validUntil, holder, visit, instead, shift, reason);
    }

    Step shift(@Nullable TillShiftId till) {
        return new Step(from, to, kind, amount, validUntil, holder, visit, other, till, reason);
    }

    Step reason(@Nullable String why) {
        return new Step(from, to, kind, amount, validUntil, holder, visit, other, shift, why);
    }
}
