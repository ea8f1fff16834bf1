package nl.wijkcheque.cheque;

import java.time.LocalDate;
import nl.wijkcheque.shared.Refusal;
import nl.wijkcheque.shared.RefusalCode;

/** Used: it paid for help once, and never will again. */
record RedeemedCheque(ChequeFacts facts, Redemption redemption) implements Cheque {

    /** What whoever presents it again hears: when, where and by whom. */
    Refusal alreadyRedeemed() {
        return Refusal.of(
                RefusalCode.CHEQUE_ALREADY_REDEEMED,
                Spoken.moment(redemption.at()),
                redemption.servicepunt(),
                Spoken.role(redemption.by()));
    }

    @Override
    public ChequeStanding standingOn(LocalDate day) {
        return ChequeStanding.USED;
    }
}
