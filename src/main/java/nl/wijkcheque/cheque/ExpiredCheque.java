package nl.wijkcheque.cheque;

import java.time.LocalDate;
import nl.wijkcheque.shared.Refusal;
import nl.wijkcheque.shared.RefusalCode;

/** Its term is over: a debt to the resident, who may have it extended or refunded. */
record ExpiredCheque(ChequeFacts facts, Change change) implements Cheque.Owed {

    /** Years after the term that the debt lasts [law, 3:308 BW]. */
    private static final int OWED_YEARS = 5;

    Step extendTo(LocalDate lastDay) {
        return Step.to(ChequeState.ISSUED, this, ChequeEventKind.EXTENDED).validUntil(lastDay);
    }

    /** Nothing is owed any more. Only when it expired before {@link #lapsesBefore}. */
    Step lapse() {
        return Step.to(ChequeState.LAPSED, this, ChequeEventKind.LAPSED).amount(facts.paid().price());
    }

    /** What expired before this day is no longer owed today. */
    static LocalDate lapsesBefore(LocalDate today) {
        return today.minusYears(OWED_YEARS);
    }

    @Override
    public ChequeState state() {
        return ChequeState.EXPIRED;
    }

    @Override
    public ChequeStanding standingOn(LocalDate day) {
        return ChequeStanding.EXPIRED;
    }

    @Override
    public Refusal unusable() {
        return Refusal.of(RefusalCode.CHEQUE_EXPIRED, Spoken.date(facts.validUntil()));
    }
}
