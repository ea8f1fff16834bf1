package nl.wijkcheque.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

final class MoneyTest {

    private static final int ROUNDS = 10_000;

    private final long seed = Long.getLong("seed", System.nanoTime());
    private final Random random = new Random(seed);

    @BeforeEach
    void sayTheSeed() {
        System.out.println("MoneyTest -Dseed=" + seed);
    }

    @Test
    void addingAndTakingAwayGivesBackWhatThereWas() {
        for (int round = 0; round < ROUNDS; round++) {
            Money one = any();
            Money other = any();
            assertEquals(one, one.plus(other).minus(other));
            assertEquals(one.plus(other), other.plus(one));
            assertEquals(one.plus(one).plus(one), one.times(3));
        }
    }

    @Test
    void theDecimalIsExactlyTheCents() {
        for (int round = 0; round < ROUNDS; round++) {
            Money money = any();
            assertEquals(BigDecimal.valueOf(money.cents(), 2), new BigDecimal(money.toDecimal()));
        }
    }

    @Test
    void peopleReadItTheDutchWay() {
        assertEquals("€ 1.234.567,05", Money.cents(123_456_705).toString());
        assertEquals("€ 0,00", Money.ZERO.toString());
        assertEquals("€ -0,50", Money.cents(-50).toString());
        assertEquals("€ -1.000,00", Money.cents(-100_000).toString());
    }

    @Test
    void noSumIsEverWrongInSilence() {
        assertThrows(ArithmeticException.class, () -> Money.cents(Long.MAX_VALUE).plus(Money.cents(1)));
        assertThrows(ArithmeticException.class, () -> Money.cents(Long.MIN_VALUE).minus(Money.cents(1)));
        assertThrows(ArithmeticException.class, () -> Money.cents(Long.MAX_VALUE).times(2));
    }

    private Money any() {
        return Money.cents(random.nextLong(-1_000_000_000_000L, 1_000_000_000_000L));
    }
}
