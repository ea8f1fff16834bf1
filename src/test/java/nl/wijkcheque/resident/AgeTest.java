package nl.wijkcheque.resident;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Random;
import nl.wijkcheque.shared.Birthdays;
import org.junit.jupiter.api.Test;

final class AgeTest {

    @Test
    void theTariffIsReducedFromTheSeventiethBirthdayItself() {
        LocalDate born = LocalDate.of(1956, 11, 24);
        assertFalse(Age.isReduced(born, LocalDate.of(2026, 11, 23)));
        assertTrue(Age.isReduced(born, LocalDate.of(2026, 11, 24)));
    }

    @Test
    void whoWasBornOnTheTwentyNinthOfFebruaryHasHerBirthdayOnTheFirstOfMarch() {
        LocalDate born = LocalDate.of(1956, 2, 29);
        assertFalse(Age.isReduced(born, LocalDate.of(2026, 2, 28)));
        assertTrue(Age.isReduced(born, LocalDate.of(2026, 3, 1)));
        assertEquals(LocalDate.of(2028, 2, 29), Birthdays.of(born, 72));
    }

    @Test
    void whoWasBornOnTheTwentyEighthStaysThere() {
        assertEquals(LocalDate.of(2026, 2, 28), Birthdays.of(LocalDate.of(1956, 2, 28), 70));
    }

    @Test
    void newYearsEveAndNewYearsDayAreAYearApart() {
        assertFalse(Age.isReduced(LocalDate.of(1957, 1, 1), LocalDate.of(2026, 12, 31)));
        assertTrue(Age.isReduced(LocalDate.of(1956, 12, 31), LocalDate.of(2026, 12, 31)));
    }

    @Test
    void onceReducedTheTariffStaysReduced() {
        long seed = System.nanoTime();
        System.out.println("AgeTest seed " + seed);
        Random random = new Random(seed);
        for (int round = 0; round < 10_000; round++) {
            LocalDate born = LocalDate.of(1900, 1, 1).plusDays(random.nextInt(36_525));
            LocalDate turns = Birthdays.of(born, 70);
            assertFalse(Age.isReduced(born, turns.minusDays(1)), () -> "born " + born);
            assertTrue(Age.isReduced(born, turns.plusDays(random.nextInt(15_000))), () -> "born " + born);
            assertEquals(born.getYear() + 70, turns.getYear());
            boolean leapling = born.getMonthValue() == 2 && born.getDayOfMonth() == 29;
            assertEquals(leapling && !turns.isLeapYear() ? 1 : born.getDayOfMonth(), turns.getDayOfMonth());
        }
    }

    @Test
    void aBirthDateIsNotInTheFutureAndNotMoreThanAHundredAndTwentyYearsAgo() {
        LocalDate today = LocalDate.of(2026, 11, 21);
        assertTrue(Age.isPossible(today, today));
        assertFalse(Age.isPossible(today.plusDays(1), today));
        assertTrue(Age.isPossible(LocalDate.of(1906, 11, 21), today));
        assertFalse(Age.isPossible(LocalDate.of(1906, 11, 20), today));
    }
}
