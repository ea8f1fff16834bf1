package nl.wijkcheque.payment;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.UUID;
import nl.wijkcheque.ledger.Ledger;
import nl.wijkcheque.shared.Actor;
import nl.wijkcheque.shared.Money;

/** Money that only passes through: what came in for nothing, and goes back. */
@Singleton
class PaymentPostings {

    private final Ledger ledger;

    PaymentPostings(Ledger ledger) {
        this.ledger = ledger;
    }

    void toGiveBack(Actor by, Instant at, UUID payment, Money amount) {
    }

    void gaveBack(Actor by, Instant at, UUID payment, Money amount) {
    }
}
