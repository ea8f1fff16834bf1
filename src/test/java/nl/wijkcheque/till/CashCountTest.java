package nl.wijkcheque.till;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Map;
import java.util.Random;
import nl.wijkcheque.shared.Money;
import org.junit.jupiter.api.Test;

final class CashCountTest {

    @Test
    void coinsAndNotesAddUp() {
        CashCount count = new CashCount(
                Map.of(Denomination.NOTE_20, 2, Denomination.COIN_50, 3, Denomination.COIN_1, 0));
        assertEquals(Money.cents(4_150), count.total());
        assertEquals(new CashCount(Map.of(Denomination.COIN_50, 3, Denomination.NOTE_20, 2)), count);
        assertEquals(Money.ZERO, CashCount.NOTHING.total());
    }

    @Test
    void everyAmountCanBeMade() {
        long seed = Long.getLong("seed", System.nanoTime());
        System.out.println("CashCountTest runs with -Dseed=" + seed);
        Random random = new Random(seed);
        for (int round = 0; round < 1_000; round++) {
            Money amount = Money.cents(random.nextInt(10_000_000));
            assertEquals(amount, CashCount.fewest(amount).total(), "seed " + seed);
        }
    }

    @Test
    void aTillHoldsNoFewerThanNothingAndNoTruckload() {
        assertThrows(IllegalArgumentException.class, () -> new CashCount(Map.of(Denomination.COIN_5, -1)));
        assertThrows(IllegalArgumentException.class, () -> new CashCount(Map.of(Denomination.COIN_5, 10_000)));
    }
}
