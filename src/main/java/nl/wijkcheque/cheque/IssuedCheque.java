package nl.wijkcheque.cheque;

import java.time.LocalDate;
import nl.wijkcheque.shared.Outcome;
import nl.wijkcheque.shared.Refusal;
import nl.wijkcheque.shared.RefusalCode;

/** Sold, and not used yet. */
record IssuedCheque(ChequeFacts facts, Change change) implements Cheque.Owed {

    /** Pays for a visit. Refused: CHEQUE_EXPIRED (last day), CHEQUE_OF_OTHER_HOUSEHOLD. */
    Outcome<Step> redeem(LocalDate today, Purpose purpose) {
        if (standingOn(today) == ChequeStanding.EXPIRED) {
            return Outcome.refused(unusable());
        }
        if (facts.household() != null && !facts.household().equals(purpose.household())) {
            return Outcome.refused(RefusalCode.CHEQUE_OF_OTHER_HOUSEHOLD);
        }
        return Outcome.done(Step.to(ChequeState.REDEEMED, this, ChequeEventKind.REDEEMED)
                .visit(purpose.visit())
                .amount(facts.paid().price()));
    }

    /** Taken back before it left the counter. */
    Step voidIt() {
        return Step.to(ChequeState.VOIDED, this, ChequeEventKind.VOIDED).amount(facts.paid().price());
    }

    Step block(String reason) {
        return Step.to(ChequeState.BLOCKED, this, ChequeEventKind.BLOCKED).reason(reason);
    }

    /** Its term is over. Only on a day after the last. */
    Step expire() {
        return Step.to(ChequeState.EXPIRED, this, ChequeEventKind.EXPIRED).amount(facts.paid().price());
    }

    /** Good for longer, and never for less: the term that she bought can be longer than what is sold now. */
    Step extendTo(LocalDate lastDay) {
        return Step.to(ChequeState.ISSUED, this, ChequeEventKind.EXTENDED)
                .validUntil(lastDay.isAfter(facts.validUntil()) ? lastDay : facts.validUntil());
    }

    @Override
    public ChequeState state() {
        return ChequeState.ISSUED;
    }

    @Override
    public ChequeStanding standingOn(LocalDate day) {
        return day.isAfter(facts.validUntil()) ? ChequeStanding.EXPIRED : ChequeStanding.VALID;
    }

    @Override
    public Refusal unusable() {
        return Refusal.of(RefusalCode.CHEQUE_EXPIRED, Spoken.date(facts.validUntil()));
    }
}
