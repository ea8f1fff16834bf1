package nl.wijkcheque.cheque;

import java.time.LocalDate;
import java.util.function.BiPredicate;
import nl.wijkcheque.shared.Amsterdam;
import nl.wijkcheque.shared.Minutes;
import nl.wijkcheque.shared.Outcome;
import nl.wijkcheque.shared.Refusal;
import nl.wijkcheque.shared.RefusalCode;
import nl.wijkcheque.shared.VisitId;

/** Used: it paid for help, once. */
record RedeemedCheque(ChequeFacts facts, Change change, VisitId visit) implements Cheque {

    /** @see Cheques#undo */
    Outcome<Step> undo(LocalDate today, String reason, BiPredicate<VisitId, Minutes> alsoLater) {
        LocalDate day = Amsterdam.dayOf(change.at());
        return day.equals(today) || alsoLater.test(visit, facts.worth())
                ? Outcome.done(Step.to(ChequeState.ISSUED, this, ChequeEventKind.REDEMPTION_UNDONE)
                        .reason(reason)
                        .amount(facts.paid().price()))
                : Outcome.refused(Refusal.of(RefusalCode.REDEMPTION_TOO_OLD, Spoken.date(day)));
    }

    @Override
    public ChequeState state() {
        return ChequeState.REDEEMED;
    }

    @Override
    public ChequeStanding standingOn(LocalDate day) {
        return ChequeStanding.USED;
    }

    /** What whoever presents it again hears: when, where and by whom. */
    @Override
    public Refusal unusable() {
        return Spoken.happened(RefusalCode.CHEQUE_ALREADY_REDEEMED, change);
    }
}
