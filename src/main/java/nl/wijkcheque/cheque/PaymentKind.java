package nl.wijkcheque.cheque;

import nl.wijkcheque.ledger.LedgerAccount;

/** How a resident pays at the counter. */
public enum PaymentKind {
    CASH(LedgerAccount.CASH),
    PIN(LedgerAccount.PIN);

    private final LedgerAccount account;

    PaymentKind(LedgerAccount account) {
        this.account = account;
    }

    LedgerAccount account() {
        return account;
    }
}
