package nl.wijkcheque.cheque;

import java.time.Instant;
import java.time.LocalDate;
import nl.wijkcheque.shared.Actor;
import nl.wijkcheque.shared.Amsterdam;
import nl.wijkcheque.shared.Outcome;
import nl.wijkcheque.shared.Refusal;
import nl.wijkcheque.shared.RefusalCode;

/** Sold, and not used yet. */
record IssuedCheque(ChequeFacts facts) implements Cheque {

    /** Pays for a visit. Refused: CHEQUE_EXPIRED (last day), CHEQUE_OF_OTHER_HOUSEHOLD. */
    Outcome<RedeemedCheque> redeem(Actor by, Instant at, Purpose purpose) {
        LocalDate today = Amsterdam.dayOf(at);
        if (standingOn(today) == ChequeStanding.EXPIRED) {
            return Outcome.refused(Refusal.of(RefusalCode.CHEQUE_EXPIRED, Spoken.date(facts.validUntil())));
        }
        if (facts.household() != null && !facts.household().equals(purpose.household())) {
            return Outcome.refused(RefusalCode.CHEQUE_OF_OTHER_HOUSEHOLD);
        }
        return Outcome.done(
                new RedeemedCheque(facts, new Redemption(at, by.servicepunt().name(), Spoken.roleOf(by))));
    }

    @Override
    public ChequeStanding standingOn(LocalDate day) {
        return day.isAfter(facts.validUntil()) ? ChequeStanding.EXPIRED : ChequeStanding.VALID;
    }
}
