package nl.wijkcheque.payment.api;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.UUID;
import nl.wijkcheque.payment.Payout;
import nl.wijkcheque.payment.PayoutCause;
import nl.wijkcheque.payment.PayoutState;

/** A payout. */
@Serdeable
record PayoutAnswer(
        UUID id, String name, String iban, long amountCents, PayoutCause cause, Instant owedAt, PayoutState state) {

    static PayoutAnswer of(Payout payout) {
        return new PayoutAnswer(
                payout.id().value(),
                payout.name(),
                payout.iban().value(),
                payout.amount().cents(),
                payout.cause(),
                payout.owedAt(),
                payout.state());
    }
}
