package nl.wijkcheque.planning;

import java.util.Optional;
import nl.wijkcheque.booking.Turn;
import nl.wijkcheque.booking.WaitingCause;
import nl.wijkcheque.shared.RefusalCode;

/** Why something that waits is in no plan, whatever room there is; only who plans by hand may decide otherwise. */
enum SetAside {
    /** The resident may yet say yes to another time. */
    OFFER(RefusalCode.OFFER_OPEN),
    /** A colleague said that there is no money for it. */
    BUDGET(RefusalCode.MONEY_MISSING);

    private final RefusalCode refusal;

    SetAside(RefusalCode refusal) {
        this.refusal = refusal;
    }

    static Optional<SetAside> of(Turn turn) {
        if (turn.offeredUntil() != null) {
            return Optional.of(OFFER);
        }
        return turn.told() == WaitingCause.BUDGET ? Optional.of(BUDGET) : Optional.empty();
    }

    /** For who looks at a plan that was made without it. */
    Reason reason() {
        return Reason.of("waits." + name());
    }

    /** For who accepts a plan that was made before this was known. */
    RefusalCode refusal() {
        return refusal;
    }
}
