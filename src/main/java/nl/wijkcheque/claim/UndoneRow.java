package nl.wijkcheque.claim;

import io.micronaut.core.annotation.Introspected;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.wijkcheque.shared.Money;
import org.jspecify.annotations.Nullable;

/** A payment of a claim that was taken back. */
@Introspected
record UndoneRow(
        UUID claimId,
        long paidCents,
        LocalDate paidOn,
        Instant paidAt,
        @Nullable String explanation,
        Instant undoneAt,
        String reason) {

    Claim.UndonePayment undone() {
        return new Claim.UndonePayment(
                new Claim.Payment(Money.cents(paidCents), paidOn, paidAt, explanation), undoneAt, reason);
    }
}
