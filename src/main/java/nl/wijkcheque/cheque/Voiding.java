package nl.wijkcheque.cheque;

import jakarta.inject.Singleton;
import java.time.Instant;
import nl.wijkcheque.ledger.LedgerAccount;
import nl.wijkcheque.ledger.LedgerCause;
import nl.wijkcheque.shared.Actor;
import nl.wijkcheque.shared.Outcome;
import nl.wijkcheque.shared.RefusalCode;
import nl.wijkcheque.till.OpenShift;

/** Takes a cheque back in the shift it was sold in, before it leaves the counter. */
@Singleton
final class Voiding {

    private final Found found;
    private final TakingBack takingBack;
    private final SaleRows sales;

    Voiding(Found found, TakingBack takingBack, SaleRows sales) {
        this.found = found;
        this.takingBack = takingBack;
        this.sales = sales;
    }

    Outcome<Voided> voidIt(Actor by, Instant at, OpenShift shift, Which which) {
        return found.hold(which).then(cheque -> switch (cheque) {
            case IssuedCheque issued -> inItsShift(by, at, shift, issued);
            case BlockedCheque _,ExpiredCheque _,RedeemedCheque _,ClosedCheque _ ->
                Outcome.<Voided>refused(cheque.unusable());
        });
    }

    private Outcome<Voided> inItsShift(Actor by, Instant at, OpenShift shift, IssuedCheque cheque) {
        SaleRow sale = sales.findById(cheque.facts().sale().value()).orElseThrow();
        if (!shift.id().value().equals(sale.shiftId()) || cheque.facts().version() > 0) {
            return Outcome.refused(RefusalCode.CHEQUE_LEFT_COUNTER);
        }
        // What was paid in two ways goes back in coins.
        PaymentKind back = sale.cashCents() > 0 ? PaymentKind.CASH : PaymentKind.PIN;
        LedgerAccount account = back.account();
        return takingBack
                .write(by, at, cheque.voidIt(), LedgerCause.VOID, account, shift.id())
                .map(facts -> new Voided(facts.id(), facts.serial(), facts.paid().price(), back));
    }
}
