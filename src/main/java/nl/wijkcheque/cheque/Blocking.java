package nl.wijkcheque.cheque;

import jakarta.inject.Singleton;
import java.time.Instant;
import nl.wijkcheque.shared.Actor;
import nl.wijkcheque.shared.ChequeId;
import nl.wijkcheque.shared.Outcome;
import nl.wijkcheque.shared.RefusalCode;

/** Holds a cheque back while something about it is sorted out, and lets it go again. */
@Singleton
final class Blocking {

    private final Found found;
    private final Steps steps;

    Blocking(Found found, Steps steps) {
        this.found = found;
        this.steps = steps;
    }

    Outcome<ChequeId> block(Actor by, Instant at, Which which, String reason) {
        return found.hold(which).then(cheque -> switch (cheque) {
            case IssuedCheque issued -> steps.write(by, at, issued.block(reason)).map(Cheque.ChequeFacts::id);
            case BlockedCheque _,ExpiredCheque _,RedeemedCheque _,ClosedCheque _ ->
                Outcome.<ChequeId>refused(cheque.unusable());
        });
    }

    Outcome<ChequeId> unblock(Actor by, Instant at, Which which, String reason) {
        return found.hold(which).then(cheque -> cheque instanceof BlockedCheque blocked
                ? steps.write(by, at, blocked.unblock(reason)).map(Cheque.ChequeFacts::id)
                : Outcome.refused(RefusalCode.CHEQUE_NOT_BLOCKED));
    }
}
