package nl.wijkcheque.cheque;

import nl.wijkcheque.catalogue.TariffGroup;
import nl.wijkcheque.resident.Ground;
import nl.wijkcheque.shared.Money;
import org.jspecify.annotations.Nullable;

/**
 * What one cheque cost on the day of its sale, which no later tariff changes.
 *
 * @param price what the buyer paid, more than zero
 * @param gap what the municipality adds when it is redeemed: up to the standard price of that day
 * @param ground why it was cheaper; null at the standard tariff
 */
record Paid(TariffGroup group, Money price, Money gap, @Nullable Ground ground) {}
