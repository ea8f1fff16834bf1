package nl.wijkcheque.cheque;

import java.time.LocalDate;
import nl.wijkcheque.shared.Refusal;
import nl.wijkcheque.shared.RefusalCode;

/** At its end: nothing can happen to it any more. */
record ClosedCheque(ChequeFacts facts, Change change, End end) implements Cheque {

    /** How it came to its end. */
    enum End {
        VOIDED(ChequeState.VOIDED, ChequeStanding.VOIDED, RefusalCode.CHEQUE_VOIDED),
        REPLACED(ChequeState.REPLACED, ChequeStanding.REPLACED, RefusalCode.CHEQUE_REPLACED),
        REFUNDED(ChequeState.REFUNDED, ChequeStanding.REFUNDED, RefusalCode.CHEQUE_REFUNDED),
        LAPSED(ChequeState.LAPSED, ChequeStanding.LAPSED, RefusalCode.CHEQUE_LAPSED);

        private final ChequeState state;
        private final ChequeStanding standing;
        private final RefusalCode refusal;

        End(ChequeState state, ChequeStanding standing, RefusalCode refusal) {
            this.state = state;
            this.standing = standing;
            this.refusal = refusal;
        }
    }

    @Override
    public ChequeState state() {
        return end.state;
    }

    @Override
    public ChequeStanding standingOn(LocalDate day) {
        return end.standing;
    }

    /** What happened to the paper that turns up. */
    @Override
    public Refusal unusable() {
        return Spoken.happened(end.refusal, change);
    }
}
