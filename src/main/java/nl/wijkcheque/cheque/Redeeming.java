package nl.wijkcheque.cheque;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.function.BiPredicate;
import nl.wijkcheque.ledger.Ledger;
import nl.wijkcheque.ledger.LedgerCause;
import nl.wijkcheque.ledger.Posting;
import nl.wijkcheque.ledger.Transfer;
import nl.wijkcheque.shared.Actor;
import nl.wijkcheque.shared.Amsterdam;
import nl.wijkcheque.shared.Minutes;
import nl.wijkcheque.shared.Outcome;
import nl.wijkcheque.shared.RefusalCode;
import nl.wijkcheque.shared.VisitId;

/** Lets a cheque pay once, or takes that back: the state, the ledger and the trail, in one transaction. */
@Singleton
final class Redeeming {

    private final Found found;
    private final Steps steps;
    private final Ledger ledger;

    Redeeming(Found found, Steps steps, Ledger ledger) {
        this.found = found;
        this.steps = steps;
        this.ledger = ledger;
    }

    Outcome<Redeemed> redeem(Actor by, Instant at, Which which, Purpose purpose) {
        return found.hold(which).then(cheque -> switch (cheque) {
            case IssuedCheque issued ->
                issued.redeem(Amsterdam.dayOf(at), purpose)
                        .then(step -> steps.write(by, at, step))
                        .map(facts -> earned(by, at, facts, purpose));
            case BlockedCheque _,ExpiredCheque _,RedeemedCheque _,ClosedCheque _ ->
                Outcome.<Redeemed>refused(cheque.unusable());
        });
    }

    /** The posting of the redemption, the other way round: it names the same help at the same rate. */
    Outcome<Undone> undo(
            Actor by, Instant at, Which which, String reason, BiPredicate<VisitId, Minutes> alsoLater) {
        return found.hold(which).then(cheque -> cheque instanceof RedeemedCheque used
                ? used.undo(Amsterdam.dayOf(at), reason, alsoLater)
                        .then(step -> steps.write(by, at, step))
                        .map(facts -> notEarned(by, at, facts, used))
                : Outcome.refused(RefusalCode.CHEQUE_NOT_USED));
    }

    private Redeemed earned(Actor by, Instant at, Cheque.ChequeFacts facts, Purpose purpose) {
        ledger.post(
                by,
                new Posting(
                        LedgerCause.REDEMPTION,
                        facts.id().value(),
                        at,
                        Postings.ofRedemption(facts.paid(), purpose.help())));
        return new Redeemed(facts.id(), facts.worth(), facts.paid().group(), at);
    }

    private Undone notEarned(Actor by, Instant at, Cheque.ChequeFacts facts, RedeemedCheque used) {
        ledger.post(
                by,
                new Posting(
                        LedgerCause.REDEMPTION_UNDONE,
                        facts.id().value(),
                        at,
                        ledger.lastOf(facts.id().value(), LedgerCause.REDEMPTION).stream()
                                .map(Transfer::reversed)
                                .toList()));
        return new Undone(facts.id(), used.visit(), facts.worth());
    }
}
