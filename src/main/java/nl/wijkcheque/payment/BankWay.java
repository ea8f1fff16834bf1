package nl.wijkcheque.payment;

import nl.wijkcheque.ledger.LedgerAccount;
import nl.wijkcheque.ledger.LedgerCause;

/** How money comes to the bank that does not stand there yet, and how cash comes from it. */
public enum BankWay {
    /** Transferred by who takes payments on the web; a part may be kept as costs. */
    ONLINE(LedgerAccount.ONLINE),
    /** Transferred by who takes card payments; a part may be kept as costs. */
    PIN(LedgerAccount.PIN),
    /** Brought there, by hand. */
    CASH_BROUGHT(LedgerAccount.CASH_TRANSIT),
    /** Fetched there, for the safe and the floats of the tills. */
    CASH_FETCHED(LedgerAccount.CASH_TRANSIT);

    private final LedgerAccount outside;

    BankWay(LedgerAccount outside) {
        this.outside = outside;
    }

    /** Where the money is while it is not on the bank. */
    public LedgerAccount outside() {
        return outside;
    }

    /** Whether it comes to the bank; not more of it than is on its way. */
    public boolean isComingIn() {
        return this != CASH_FETCHED;
    }

    /** Whether somebody in between may keep costs of it. */
    public boolean mayCost() {
        return this == ONLINE || this == PIN;
    }

    LedgerCause cause() {
        return isComingIn() ? LedgerCause.SETTLEMENT : LedgerCause.CASH_FETCHED;
    }
}
