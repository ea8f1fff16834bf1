package nl.wijkcheque.payment;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.wijkcheque.ledger.Ledger;
import nl.wijkcheque.ledger.LedgerAccount;
import nl.wijkcheque.ledger.LedgerCause;
import nl.wijkcheque.ledger.Posting;
import nl.wijkcheque.ledger.Transfer;
import nl.wijkcheque.shared.Actor;
import nl.wijkcheque.shared.Money;

/** Money that only passes through: it came in for what could not be delivered, is owed until it is back, and goes back. */
@Singleton
class PaymentPostings {

    private final Ledger ledger;

    PaymentPostings(Ledger ledger) {
        this.ledger = ledger;
    }

    void toGiveBack(Actor by, Instant at, UUID payment, Money amount) {
        post(by, at, payment, new Transfer(LedgerAccount.ONLINE, LedgerAccount.REFUNDS_PAYABLE, amount));
    }

    void gaveBack(Actor by, Instant at, UUID payment, Money amount) {
        post(by, at, payment, new Transfer(LedgerAccount.REFUNDS_PAYABLE, LedgerAccount.ONLINE, amount));
    }

    private void post(Actor by, Instant at, UUID payment, Transfer transfer) {
        ledger.post(by, new Posting(LedgerCause.ONLINE_REFUND, payment, at, List.of(transfer)));
    }
}
