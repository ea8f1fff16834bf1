package nl.wijkcheque.statement;

import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.UUID;
import nl.wijkcheque.shared.Money;

@MappedEntity("bonus_scheme")
record BonusSchemeRow(
        UUID servicepuntId, int year, BonusScheme scheme, long premiumCents, UUID chosenBy, Instant chosenAt) {

    BonusChoice choice() {
        return new BonusChoice(scheme, Money.cents(premiumCents));
    }
}
