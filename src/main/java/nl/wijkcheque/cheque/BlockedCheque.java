package nl.wijkcheque.cheque;

import java.time.LocalDate;
import nl.wijkcheque.shared.Refusal;
import nl.wijkcheque.shared.RefusalCode;

/** Not to be taken in while something about it is being sorted out. */
record BlockedCheque(ChequeFacts facts, Change change) implements Cheque.Owed {

    Step unblock(String reason) {
        return Step.to(ChequeState.ISSUED, this, ChequeEventKind.UNBLOCKED).reason(reason);
    }

    @Override
    public ChequeState state() {
        return ChequeState.BLOCKED;
    }

    @Override
    public ChequeStanding standingOn(LocalDate day) {
        return ChequeStanding.BLOCKED;
    }

    @Override
    public Refusal unusable() {
        return Spoken.happened(RefusalCode.CHEQUE_BLOCKED, change);
    }
}
