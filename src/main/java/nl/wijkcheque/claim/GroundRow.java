package nl.wijkcheque.claim;

import io.micronaut.core.annotation.Introspected;
import java.util.UUID;
import nl.wijkcheque.shared.Money;

/** A line of a claim. */
@Introspected
record GroundRow(UUID claimId, String ground, long cheques, long amountCents) {

    GroundCount count() {
        return new GroundCount(ground, cheques, Money.cents(amountCents));
    }
}
